report-title = Rapport etter hver runde
report-rule = Den koordinerende partneren sender resultatrapport, samlet regnskap og revisjonsrapport senest { $months } måneder etter at oppfølgingen av deltakerne er slutt.
report-due = Sett av tid til resultatrapport, samlet regnskap og revisjon etter hver runde. Fristen er { $months } måneder etter at oppfølgingen av deltakerne er slutt.
