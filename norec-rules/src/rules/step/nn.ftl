step-title = Det første steget
# $step Message
step-rule = Utlysinga krev at { $step } er ferdig først.
step-name-phase-1 = fase 1
step-name-feasibility-study = forundersøkinga
# $step Message
step-met = Utlysinga krev at { $step } er ferdig først. Det er på plass.
# $step Message
step-not = Utlysinga krev at { $step } er ferdig først. Du kan søke om { $step } i ei anna utlysing, eller spørje Norec om råd.
# $step Message
step-not-reports = Utlysinga krev at { $step } er ferdig først, og Norec må ha godkjent rapportane. Spør Norec kva som manglar.
# $step Message
step-open = Er { $step } ferdig? Den koordinerande partnaren veit det.
# $step Message
step-open-reports = Er rapportane frå { $step } godkjende av Norec? Den koordinerande partnaren veit det.
# $step Message
step-open-agreement = Har partnarane ein avtale med Norec, eller har dei hatt ein? Utan { $step } er det avtalen som avgjer om du kan søke.
# $step Message
step-depends-heading = Utlysinga seier to ting. Overskrifta krev at { $step } er ferdig. Teksten seier at ein avtale med Norec òg er nok. Spør Norec kva som gjeld.
# $day Day
step-depends-recent = Avtalen gjekk ut { $day }. Utlysinga godtar ein nyleg avtale, men seier ikkje kva «nyleg» er. Spør Norec.
step-depends-recent-undated = Avtalen har gått ut. Utlysinga godtar ein nyleg avtale, men seier ikkje kva «nyleg» er. Spør Norec.
