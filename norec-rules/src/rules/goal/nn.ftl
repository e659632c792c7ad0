## Scheme: post-exchange
goal-title = Berekraftsmåla
goal-open = Er aktiviteten med på å nå eit av berekraftsmåla til FN?
# $strength Strength
goal-met = Aktiviteten arbeider mot eit av berekraftsmåla til FN. { $strength ->
    [must] Norec krev det.
   *[other] Norec vil til vanleg ha det.
 }
# $strength Strength
goal-not = Du har svart at aktiviteten ikkje arbeider mot noko berekraftsmål. { $strength ->
    [must] Norec krev det. Du kan velje eit mål og skrive det inn i planen.
   *[other] Norec vil til vanleg ha det. Du kan velje eit mål og skrive det inn i planen, eller forklare kvifor ikkje.
 }
goal-rule = Aktiviteten er med på å nå eit av berekraftsmåla til FN.
