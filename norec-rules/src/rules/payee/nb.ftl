payee-title = Hvem som får pengene
payee-rule = Tilskuddet går til den koordinerende partneren. Den sender pengene videre til de andre.
payee-met = Tilskuddet går til { $partner }, som sender pengene videre til de andre.
payee-so-far = Så langt er det { $partner } som får tilskuddet fra Norec. Til vanlig får én av partnerne det. Får noen av de andre det også? Og er dette alle partnerne?
payee-so-far-none = Så langt er ingen den koordinerende partneren. Velg hvem som får tilskuddet fra Norec.
payee-not-none = Ingen er den koordinerende partneren. Til vanlig betaler Norec tilskuddet til én av partnerne. Du kan velge hvem, eller forklare hvorfor ikke.
payee-not-several = { $n } partnere står som koordinerende. Til vanlig betaler Norec tilskuddet til én av dem. Du kan velge hvem, eller forklare hvorfor det er flere.
