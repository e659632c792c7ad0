citizen-title = Nationalité norvégienne
citizen-open = Avez-vous la nationalité norvégienne ?
citizen-met = Vous avez la nationalité norvégienne. Il faut l’avoir pour obtenir un tel poste.
citizen-not = Ces postes sont réservés aux personnes de nationalité norvégienne. L’ONU a d’autres postes, que la Norvège ne paie pas.
citizen-rule = Les postes sont réservés aux personnes de nationalité norvégienne.
