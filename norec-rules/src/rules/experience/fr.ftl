experience-title = Expérience professionnelle
experience-open = Combien d’années d’expérience professionnelle avez-vous ?
experience-met = Vous avez { $years ->
    [one] { $years } an
   *[other] { $years } ans
 } d’expérience professionnelle. Les postes exigent une certaine expérience. L’annonce du poste dit combien il en faut.
experience-unpub = Vous avez moins d’un an d’expérience professionnelle. Les postes exigent une certaine expérience. Ce guide n’a pas trouvé combien il en faut. L’annonce du poste le dit.
experience-other = Les postes JPO ont leur propre règle sur les études et l’expérience.
experience-rule = Les postes exigent d’habitude une certaine expérience professionnelle.
