report-title = Rapport etter kvar runde
# $months Number
report-due = Set av tid etter kvar runde: Norec vil ha ein resultatrapport, felles rekneskap og ein rapport frå revisor. Fristen er { $months } månader. Han går frå den dagen oppfølginga av deltakarane er slutt.

## Later: once something is answered
# $months Number
report-rule = Etter kvar runde får Norec ein rapport med resultat, rekneskap og revisjon. Fristen er { $months } månader. Han går frå den dagen alle deltakarane er følgde opp.
