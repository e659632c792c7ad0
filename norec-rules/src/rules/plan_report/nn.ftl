## Scheme: timetable
plan-report-title = Rapport og revisjon
# $day Day
plan-report-follow-up = Oppfølginga er slutt { $day }.
# $day Day
plan-report-due = Rapport, rekneskap og revisjon skal inn til Norec innan { $day }.
# $months Number
plan-report-unknown = Rapport, rekneskap og revisjon skal inn { $months } månader etter at oppfølginga er slutt. Sjekken har ikkje funne kor lenge ho varer. Svar på det, så får du dagen.
# $months Number
plan-report-rule = Rapport og revisjon skal inn til Norec. Det er { $months } månader etter at oppfølginga er slutt.
