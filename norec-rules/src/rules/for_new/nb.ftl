for-new-title = Hvem fase 1 er for
for-new-rule = fase 1 er vanligvis for nye partnerskap. Den er også for dem som får med en ny partner.
for-new-met = Partnerne har ikke hatt avtale med Norec. Da er fase 1 for dem.
for-new-met-partner = En av partnerne er ny. Da er fase 1 for dem.
for-new-not = Partnerne har en avtale med Norec, og ingen av dem er nye. Da kan de vanligvis hoppe over fase 1 og søke om fase 2 med en gang. Du kan gjøre det, eller forklare hvorfor ikke.
for-new-unpublished = Avtalen har gått ut. Med en nylig avtale kan partnerne søke om fase 2 med en gang. Sjekken har ikke funnet hva «nylig» er. Spør Norec.
for-new-so-far = Partnerne har, eller har hatt, en avtale med Norec. Så langt er ingen av dem nye. Er det en ny partner med?
for-new-open = Har partnerne en avtale med Norec, eller har de hatt en? Svaret avgjør om de trenger fase 1.
