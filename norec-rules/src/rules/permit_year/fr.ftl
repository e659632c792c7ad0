permit-year-title = Un seul permis
permit-year-open = Combien de mois le permis va-t-il durer ?
permit-year-met = Le permis va durer { $months } mois. Un permis peut durer { $most } mois.
permit-year-not = Le permis va durer { $months } mois. Un permis peut durer { $most } mois. Le participant peut d’abord demander { $most } mois, puis un nouveau permis pour la suite.
permit-year-rule = Un permis dure { $most } mois au plus.
