orgs-title = Kor mange partnarar
# $min Number
orgs-rule = Minst { $min } verksemder må vere med.
# $n Number, $min Number
orgs-met = { $n } partnarar er med. Norec krev minst { $min }.
# $n Number, $min Number
orgs-met-usual = { $n } partnarar er med. Norec vil til vanleg ha minst { $min }.
# $n Number, $min Number
orgs-met-advice = { $n } partnarar er med. Dei som har fått tilskot, har vore minst { $min }.
# $n Number, $min Number
orgs-so-far = Så langt er { $n } av minst { $min } partnarar med. Du kan legge til ein til.
# $min Number, $n Number
orgs-not = Norec krev minst { $min } partnarar, og { $n } er med. Du kan legge til ein partnar, eller svare at fleire kjem.
# $min Number, $n Number
orgs-not-usual = Norec vil til vanleg ha minst { $min } partnarar, og { $n } er med. Du kan legge til ein partnar, eller forklare kvifor ikkje.
# $min Number, $n Number
orgs-not-advice = Dei som har fått tilskot, har vore minst { $min } partnarar, og { $n } er med. Du kan legge til ein partnar.
