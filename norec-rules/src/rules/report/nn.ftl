report-title = Rapport etter kvar runde
# $months Number
report-rule = Den koordinerande partnaren sender resultatrapport, samla rekneskap og revisjonsrapport seinast { $months } månader etter at oppfølginga av deltakarane er slutt.
# $months Number
report-due = Set av tid til resultatrapport, samla rekneskap og revisjon etter kvar runde. Fristen er { $months } månader etter at oppfølginga av deltakarane er slutt.
