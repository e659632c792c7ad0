orgs-title = Hvor mange partnere
orgs-rule = Minst { $min } virksomheter må være med.
orgs-met = { $n } partnere er med. Norec krever minst { $min }.
orgs-met-advice = { $n } partnere er med. De som har fått tilskudd, har vært minst { $min }.
orgs-so-far = Så langt er { $n } av minst { $min } partnere med. Du kan legge til én til.
orgs-not = Norec krever minst { $min } partnere, og { $n } er med. Du kan legge til en partner, eller svare at flere kommer.
orgs-not-advice = De som har fått tilskudd, har vært minst { $min } partnere, og { $n } er med. Du kan legge til en partner.
