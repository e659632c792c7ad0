network-title = Norec-nettverket
network-open = Er du medlem i Norec-nettverket?
network-met = Du er medlem i Norec-nettverket. { $strength ->
    [must] Norec krever det.
   *[other] Norec vil vanligvis ha det.
 }
network-not = Du har svart at du ikke er medlem i Norec-nettverket. { $strength ->
    [must] Norec krever det. Du kan spørre Norec om å bli medlem.
   *[other] Norec vil vanligvis ha det. Du kan spørre Norec om å bli medlem, eller forklare hvorfor ikke.
 }
network-rule = Den som søker, er medlem i Norec-nettverket.
