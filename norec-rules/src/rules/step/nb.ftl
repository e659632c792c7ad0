step-title = Det første steget
step-rule = Først kommer { $step }. Så kan du søke om utveksling.
step-name-phase-1 = fase 1
step-name-feasibility-study = forundersøkelsen
step-met = { $strength ->
    [must] Utlysningen krever at { $step } er ferdig først.
   *[other] Norec vil vanligvis at { $step } er ferdig først.
 } Det er på plass.
step-not = { $strength ->
    [must] Utlysningen krever at { $step } er ferdig først. Du kan søke om { $step } i en annen utlysning, eller spørre Norec om råd.
   *[other] Norec vil vanligvis at { $step } er ferdig først. Du kan søke om { $step } i en annen utlysning, eller forklare hvorfor ikke.
 }
step-not-reports = { $strength ->
    [must] Utlysningen krever at { $step } er ferdig først, og Norec må ha godkjent rapportene. Spør Norec hva som mangler.
   *[other] Norec vil vanligvis at { $step } er ferdig først, og at rapportene er godkjent. Spør Norec hva som mangler, eller forklar hvorfor.
 }
step-open = Er { $step } ferdig? Den koordinerende partneren vet det.
step-open-reports = Er rapportene fra { $step } godkjent av Norec? Den koordinerende partneren vet det.
step-open-agreement = Har partnerne en avtale med Norec, eller har de hatt en? Uten { $step } er det avtalen som avgjør om du kan søke.
step-depends-heading = Teksten kan leses på to måter. Overskriften sier at { $step } kommer først. Lenger nede er en avtale med Norec også nok. Spør Norec hva som gjelder.
step-depends-recent = Avtalen gikk ut { $day }. Teksten godtar en nylig avtale, men sier ikke hva «nylig» er. Spør Norec.
step-depends-recent-undated = Avtalen har gått ut. Teksten godtar en nylig avtale, men sier ikke hva «nylig» er. Spør Norec.
