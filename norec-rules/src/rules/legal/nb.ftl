legal-title = Juridisk enhet
legal-rule = Hver partner må være en juridisk enhet.
legal-met = { $partner } er en juridisk enhet. Det krever Norec.
legal-not = { $partner } er ikke en juridisk enhet, og det krever Norec. Kan eieren, for eksempel kommunen, stå som partner?
legal-open = Er { $partner } en egen juridisk enhet? Den som skriver under avtalene, vet det.
