legal-title = Juridisk eining
legal-rule = Kvar partnar må vere ei juridisk eining.
# $partner Partner
legal-met = { $partner } er ei juridisk eining. Det krev Norec.
# $partner Partner
legal-not = { $partner } er ikkje ei juridisk eining, og det krev Norec. Kan eigaren, til dømes kommunen, stå som partnar?
# $partner Partner
legal-open = Er { $partner } ei eiga juridisk eining? Den som skriv under avtalane, veit det.
