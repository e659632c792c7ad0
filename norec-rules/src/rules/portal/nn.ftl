portal-title = Søknadsportalen
portal-rule = Norec krev at du bruker den digitale portalen.
portal-met = Søknaden er send i den digitale portalen. Norec krev det.
portal-not = Du har svart at søknaden ikkje er send i den digitale portalen. Norec krev det. Spør Norec om du kan sende han der no.
portal-open = Er søknaden send i portalen til Norec?
portal-remind = Send søknaden i den digitale portalen. Norec krev det.
