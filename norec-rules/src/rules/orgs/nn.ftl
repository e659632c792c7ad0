orgs-title = Kor mange partnarar
# $n Number, $min Number
orgs-so-far = Så langt er { $n } av minst { $min } partnarar med. Du kan legge til fleire.

## Later: once something is answered
# $n Number, $min Number, $strength Strength
orgs-met = { $n } partnarar er med. { $strength ->
    [must] Norec krev minst { $min }.
    [should] Dei som har fått tilskot, har vore minst { $min }.
   *[other] Norec vil til vanleg ha minst { $min }.
 }
# $min Number, $n Number, $strength Strength
orgs-not = { $strength ->
    [must] Norec krev minst { $min } partnarar, og { $n } er med. Du kan svare at fleire kjem.
    [should] Dei som har fått tilskot, har vore minst { $min } partnarar, og { $n } er med. Du kan legge til ein partnar.
   *[other] Norec vil til vanleg ha minst { $min } partnarar, og { $n } er med. Du kan legge til ein partnar, eller forklare kvifor ikkje.
 }
# $min Number
orgs-rule = Minst { $min } verksemder må vere med.
