payee-title = Kven som får pengane
# $partner Partner
payee-so-far = Så langt er det { $partner } som får tilskotet frå Norec. Til vanleg får éin av partnarane det. Får nokon av dei andre det òg? Og er dette alle partnarane?
payee-so-far-none = Så langt er ingen den koordinerande partnaren. Vel kven som får tilskotet frå Norec.

## Later: once something is answered
# $partner Partner
payee-met = Tilskotet går til { $partner }, som sender pengane vidare til dei andre.
payee-not-none = Ingen er den koordinerande partnaren. Til vanleg betaler Norec tilskotet til éin av partnarane. Du kan velje kven, eller forklare kvifor ikkje.
# $n Number
payee-not-several = { $n } partnarar står som koordinerande. Til vanleg betaler Norec tilskotet til éin av dei. Du kan velje kven, eller forklare kvifor det er fleire.
payee-rule = Tilskotet går til den koordinerande partnaren. Han sender pengane vidare til dei andre.
