for-new-title = Kven fase 1 er for
for-new-so-far = Partnarane har, eller har hatt, ein avtale med Norec. Så langt er ingen av dei nye. Er det ein ny partnar med?
for-new-open = Har partnarane ein avtale med Norec, eller har dei hatt ein? Svaret avgjer om dei treng fase 1.

## Later: once something is answered
for-new-met = Partnarane har ikkje hatt avtale med Norec. Då er fase 1 for dei.
for-new-met-partner = Ein av partnarane er ny. Då er fase 1 for dei.
for-new-not = Partnarane har ein avtale med Norec, og ingen av dei er nye. Då kan dei til vanleg hoppe over fase 1 og søke om fase 2 med ein gong. Du kan gjere det, eller forklare kvifor ikkje.
for-new-unpublished = Avtalen har gått ut. Med ein nyleg avtale kan partnarane søke om fase 2 med ein gong. Sjekken har ikkje funne kva «nyleg» er. Spør Norec.
for-new-rule = fase 1 er til vanleg for nye partnarskap. Ho er òg for dei som får med ein ny partnar.
