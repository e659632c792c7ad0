report-title = Rapport etter kvar runde
# $months Number
report-rule = Etter kvar runde sender den koordinerande partnaren tre ting: ein resultatrapport, felles rekneskap og ein rapport frå revisor. Fristen er { $months } månader. Han går frå den dagen oppfølginga av deltakarane er slutt.
# $months Number
report-due = Set av tid etter kvar runde: Norec vil ha ein resultatrapport, felles rekneskap og ein rapport frå revisor. Fristen er { $months } månader. Han går frå den dagen oppfølginga av deltakarane er slutt.
