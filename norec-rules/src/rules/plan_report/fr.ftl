plan-report-title = Rapport et audit
plan-report-follow-up = Le suivi prend fin le { $day }.
plan-report-due = Le rapport, les comptes et l’audit sont attendus par Norec au plus tard le { $day }.
plan-report-unknown = Le rapport, les comptes et l’audit sont attendus { $months } mois après la fin du suivi. Ce guide n’a pas trouvé combien il dure. Répondez, et vous aurez le jour.
plan-report-rule = Le rapport, les comptes et l’audit sont attendus { $months } mois après la fin du suivi des participants.
