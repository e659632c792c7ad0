both-ways-title = Begge vegar
# $to Partner, $from Partner
both-ways-so-far = Så langt går utvekslinga berre éin veg. Reiser nokon frå { $to } til { $from }?
both-ways-open = Så langt er det ikkje klart kven som reiser kvar. Du kan legge til ei gruppe.

## Later: once something is answered
# $path Loop
both-ways-met = Utvekslinga går begge vegar: { $path }.
# $to Partner, $from Partner, $strength Strength
both-ways-not = Utvekslinga går berre éin veg: Ingen reiser frå { $to } til { $from }. { $strength ->
    [must] Norec krev at nokon reiser begge vegar.
   *[other] Norec vil til vanleg at nokon reiser begge vegar. Du kan forklare kvifor ikkje.
 }
both-ways-nobody = Ingen reiser mellom partnarane. Du kan legge til ei gruppe kvar veg.
both-ways-rule = Utvekslinga går begge vegar.
