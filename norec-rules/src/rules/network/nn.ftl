## Scheme: post-exchange
network-title = Norec-nettverket
network-open = Er du medlem i Norec-nettverket?
# $strength Strength
network-met = Du er medlem i Norec-nettverket. { $strength ->
    [must] Norec krev det.
   *[other] Norec vil til vanleg ha det.
 }
# $strength Strength
network-not = Du har svart at du ikkje er medlem i Norec-nettverket. { $strength ->
    [must] Norec krev det. Du kan spørje Norec om å bli medlem.
   *[other] Norec vil til vanleg ha det. Du kan spørje Norec om å bli medlem, eller forklare kvifor ikkje.
 }
network-rule = Den som søker, er medlem i Norec-nettverket.
