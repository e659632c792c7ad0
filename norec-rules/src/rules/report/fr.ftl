report-title = Rapport après chaque cycle
report-rule = Après chaque cycle, Norec reçoit un rapport avec les résultats, les comptes et l’audit. Il y a { $months } mois pour l’envoyer. Ils comptent à partir du jour où le suivi de tous les participants est terminé.
report-due = Prévoyez du temps après chaque cycle : Norec veut un rapport de résultats, des comptes communs et un rapport d’audit. Il y a { $months } mois pour les envoyer. Ils comptent à partir du jour où le suivi des participants est terminé.
