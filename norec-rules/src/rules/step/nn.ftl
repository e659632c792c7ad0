step-title = Det første steget
# $step Message
step-rule = Utlysinga krev { $step } først.
step-name-phase-1 = fase 1
step-name-feasibility-study = forundersøking
# $step Message
step-met = Utlysinga krev { $step } først. Det er gjort.
# $step Message
step-not = Utlysinga krev { $step } først. Du kan søke om det i ei anna utlysing, eller spørje Norec om råd.
# $step Message
step-not-reports = Utlysinga krev { $step } først, og Norec må ha godkjent rapportane. Spør Norec kva som manglar.
# $step Message
step-open = Er { $step } gjort ferdig? Den koordinerande partnaren veit det.
# $step Message
step-open-reports = Er rapportane etter { $step } godkjende av Norec? Den koordinerande partnaren veit det.
# $step Message
step-open-agreement = Har de ein avtale med Norec, eller har de hatt ein? Utan { $step } avgjer det om du kan søke.
# $step Message
step-depends-heading = Utlysinga seier to ting. Overskrifta krev { $step }. Teksten seier at ein avtale med Norec òg er nok. Spør Norec kva som gjeld.
# $day Day
step-depends-recent = Avtalen gjekk ut { $day }. Utlysinga godtar ein nyleg avtale, men seier ikkje kva «nyleg» er. Spør Norec.
step-depends-recent-undated = Avtalen har gått ut. Utlysinga godtar ein nyleg avtale, men seier ikkje kva «nyleg» er. Spør Norec.
