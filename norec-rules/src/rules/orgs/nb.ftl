orgs-title = Hvor mange partnere
orgs-rule = Minst { $min } virksomheter må være med.
orgs-met = { $n } partnere er med. { $strength ->
    [must] Norec krever minst { $min }.
    [should] De som har fått tilskudd, har vært minst { $min }.
   *[other] Norec vil vanligvis ha minst { $min }.
 }
orgs-so-far = Så langt er { $n } av minst { $min } partnere med. Du kan legge til flere.
orgs-not = { $strength ->
    [must] Norec krever minst { $min } partnere, og { $n } er med. Du kan svare at flere kommer.
    [should] De som har fått tilskudd, har vært minst { $min } partnere, og { $n } er med. Du kan legge til en partner.
   *[other] Norec vil vanligvis ha minst { $min } partnere, og { $n } er med. Du kan legge til en partner, eller forklare hvorfor ikke.
 }
