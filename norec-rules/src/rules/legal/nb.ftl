legal-title = Juridisk enhet
legal-rule = Hver partner må være en juridisk enhet.
legal-met = { $partner } er en juridisk enhet. { $strength ->
    [must] Det krever Norec.
   *[other] Det vil Norec vanligvis ha.
 }
legal-not = { $strength ->
    [must] { $partner } er ikke en juridisk enhet, og det krever Norec. Kan eieren, for eksempel kommunen, stå som partner?
   *[other] { $partner } er ikke en juridisk enhet, og det vil Norec vanligvis ha. Kan eieren, for eksempel kommunen, stå som partner, eller kan du forklare hvorfor ikke?
 }
legal-open = Er { $partner } en egen juridisk enhet? Den som skriver under avtalene, vet det.
