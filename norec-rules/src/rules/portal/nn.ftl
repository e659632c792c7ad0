portal-title = Søknadsportalen
portal-open = Er søknaden send i portalen til Norec?
# $strength Strength
portal-remind = Send søknaden i den digitale portalen. { $strength ->
    [must] Norec krev det.
   *[other] Norec vil til vanleg ha han der.
 }

## Later: once something is answered
# $strength Strength
portal-met = Søknaden er send i den digitale portalen. { $strength ->
    [must] Norec krev det.
   *[other] Norec vil til vanleg ha han der.
 }
# $strength Strength
portal-not = Du har svart at søknaden ikkje er send i den digitale portalen. { $strength ->
    [must] Norec krev det. Spør Norec om du kan sende han der no.
   *[other] Norec vil til vanleg ha han der. Spør Norec om du kan sende han der no, eller forklare kvifor ikkje.
 }
portal-rule = Du bruker den digitale portalen når du skal søke.
