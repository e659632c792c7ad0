trainings-title = Kurs før og etter
trainings-item-preparatory = førebuingskurs
trainings-item-homecoming = heimkomstkurs
# $open List, $strength Strength
trainings-open = Er dette med i planen: { $open }? { $strength ->
    [must] Norec krev både førebuingskurs og heimkomstkurs.
   *[other] Norec vil til vanleg ha både førebuingskurs og heimkomstkurs.
 }

## Later: once something is answered
# $strength Strength
trainings-met = Planen har både førebuingskurs og heimkomstkurs. { $strength ->
    [must] Norec krev begge.
   *[other] Norec vil til vanleg ha begge.
 }
# $missing List, $strength Strength
trainings-not = Dette er ikkje med i planen: { $missing }. { $strength ->
    [must] Norec krev både førebuingskurs og heimkomstkurs.
   *[other] Norec vil til vanleg ha både førebuingskurs og heimkomstkurs. Du kan forklare kvifor ikkje.
 }
trainings-rule = Deltakarane får kurs både før dei reiser og når dei kjem heim.
