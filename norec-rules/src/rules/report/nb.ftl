report-title = Rapport etter hver runde
report-rule = Etter hver runde får Norec en rapport med resultat, regnskap og revisjon. Fristen er { $months } måneder. Den går fra den dagen alle deltakerne er fulgt opp.
report-due = Sett av tid etter hver runde: Norec vil ha en resultatrapport, felles regnskap og en rapport fra revisor. Fristen er { $months } måneder. Den går fra den dagen oppfølgingen av deltakerne er slutt.
