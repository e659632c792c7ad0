plan-report-title = Rapport og revisjon
plan-report-follow-up = Oppfølgingen er slutt { $day }.
plan-report-due = Rapport, regnskap og revisjon skal inn til Norec innen { $day }.
plan-report-unknown = Rapport, regnskap og revisjon skal inn { $months } måneder etter at oppfølgingen er slutt. Sjekken har ikke funnet hvor lenge den varer. Svar på det, så får du dagen.
plan-report-rule = Rapport og revisjon skal inn til Norec. Det er { $months } måneder etter at oppfølgingen er slutt.
