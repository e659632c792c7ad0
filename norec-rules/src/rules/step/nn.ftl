step-title = Det første steget
step-name-phase-1 = fase 1
step-name-feasibility-study = forundersøkinga
# $step Message
step-open = Er { $step } ferdig? Den koordinerande partnaren veit det.
# $step Message
step-open-reports = Er rapportane frå { $step } godkjende av Norec? Den koordinerande partnaren veit det.
# $step Message
step-open-agreement = Har partnarane ein avtale med Norec, eller har dei hatt ein? Utan { $step } er det avtalen som avgjer om du kan søke.

## Later: once something is answered
# $step Message, $strength Strength
step-met = { $strength ->
    [must] Utlysinga krev at { $step } er ferdig først.
   *[other] Norec vil til vanleg at { $step } er ferdig først.
 } Det er på plass.
# $step Message, $strength Strength
step-not = { $strength ->
    [must] Utlysinga krev at { $step } er ferdig først. Du kan søke om { $step } i ei anna utlysing, eller spørje Norec om råd.
   *[other] Norec vil til vanleg at { $step } er ferdig først. Du kan søke om { $step } i ei anna utlysing, eller forklare kvifor ikkje.
 }
# $step Message, $strength Strength
step-not-reports = { $strength ->
    [must] Utlysinga krev at { $step } er ferdig først, og Norec må ha godkjent rapportane. Spør Norec kva som manglar.
   *[other] Norec vil til vanleg at { $step } er ferdig først, og at rapportane er godkjende. Spør Norec kva som manglar, eller forklar kvifor.
 }
# $step Message
step-depends-heading = Teksten kan lesast på to måtar. Overskrifta seier at { $step } kjem først. Lenger nede er ein avtale med Norec òg nok. Spør Norec kva som gjeld.
# $day Day
step-depends-recent = Avtalen gjekk ut { $day }. Teksten godtar ein nyleg avtale, men seier ikkje kva «nyleg» er. Spør Norec.
step-depends-recent-undated = Avtalen har gått ut. Teksten godtar ein nyleg avtale, men seier ikkje kva «nyleg» er. Spør Norec.
# $step Message
step-rule = Først kjem { $step }. Så kan du søke om utveksling.
