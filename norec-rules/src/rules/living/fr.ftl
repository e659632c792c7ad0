living-title = Logement et salaire
living-open-housing = Le participant a-t-il un logement ?
living-open-pay = Le salaire suffit-il pour vivre ? S’il est bas, Norec doit payer les repas, le logement et le voyage de retour.
living-met = Le participant a un logement et assez d’argent pour vivre.
living-met-covered = Le participant a un logement, et Norec paie les repas, le logement et le voyage de retour.
living-not-housing = Le participant n’a pas de logement. UDI en exige un. L’organisation d’accueil peut souvent aider.
living-not-pay = Le salaire ne suffit pas, et Norec ne paie pas les repas, le logement et le voyage de retour. UDI exige l’un ou l’autre. Vous pouvez demander à Norec.
living-rule = Le participant doit avoir un logement. Le salaire doit suivre les statuts de Norec et suffire pour vivre. S’il est bas, Norec doit payer les repas, le logement et le voyage de retour.
