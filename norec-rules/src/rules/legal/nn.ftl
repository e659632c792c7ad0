legal-title = Juridisk eining
# $partner Partner
legal-open = Er { $partner } ei eiga juridisk eining? Den som skriv under avtalane, veit det.

## Later: once something is answered
# $partner Partner, $strength Strength
legal-met = { $partner } er ei juridisk eining. { $strength ->
    [must] Det krev Norec.
   *[other] Det vil Norec til vanleg ha.
 }
# $partner Partner, $strength Strength
legal-not = { $strength ->
    [must] { $partner } er ikkje ei juridisk eining, og det krev Norec. Kan eigaren, til dømes kommunen, stå som partnar?
   *[other] { $partner } er ikkje ei juridisk eining, og det vil Norec til vanleg ha. Kan eigaren, til dømes kommunen, stå som partnar, eller kan du forklare kvifor ikkje?
 }
legal-rule = Kvar partnar må vere ei juridisk eining.
