portal-title = Søknadsportalen
portal-rule = Norec krever at du bruker den digitale portalen.
portal-met = Søknaden er sendt i den digitale portalen. Norec krever det.
portal-not = Du har svart at søknaden ikke er sendt i den digitale portalen. Norec krever det. Spør Norec om du kan sende den der nå.
portal-open = Er søknaden sendt i portalen til Norec?
portal-remind = Send søknaden i den digitale portalen. Norec krever det.
