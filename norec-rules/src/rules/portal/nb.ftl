portal-title = Søknadsportalen
portal-rule = Du bruker den digitale portalen når du søker.
portal-met = Søknaden er sendt i den digitale portalen. { $strength ->
    [must] Norec krever det.
   *[other] Norec vil vanligvis ha den der.
 }
portal-not = Du har svart at søknaden ikke er sendt i den digitale portalen. { $strength ->
    [must] Norec krever det. Spør Norec om du kan sende den der nå.
   *[other] Norec vil vanligvis ha den der. Spør Norec om du kan sende den der nå, eller forklare hvorfor ikke.
 }
portal-open = Er søknaden sendt i portalen til Norec?
portal-remind = Send søknaden i den digitale portalen. { $strength ->
    [must] Norec krever det.
   *[other] Norec vil vanligvis ha den der.
 }
