both-ways-title = Begge veier
both-ways-rule = Utvekslingen går begge veier.
both-ways-met = Utvekslingen går begge veier: { $path }.
both-ways-so-far = Så langt går utvekslingen bare én vei. Reiser noen fra { $to } til { $from }?
both-ways-not = Utvekslingen går bare én vei: Ingen reiser fra { $to } til { $from }. { $strength ->
    [must] Norec krever at noen reiser begge veier.
   *[other] Norec vil vanligvis at noen reiser begge veier. Du kan forklare hvorfor ikke.
 }
both-ways-nobody = Ingen reiser mellom partnerne. Du kan legge til en gruppe hver vei.
both-ways-open = Så langt er det ikke klart hvem som reiser hvor. Du kan legge til en gruppe.
