trainings-title = Kurs før og etter
trainings-rule = Norec krev kurs for deltakarane, både før dei reiser og når dei kjem heim.
trainings-item-preparatory = førebuingskurs
trainings-item-homecoming = heimkomstkurs
trainings-met = Planen har både førebuingskurs og heimkomstkurs. Norec krev begge.
# $missing List
trainings-not = Dette er ikkje med i planen: { $missing }. Norec krev både førebuingskurs og heimkomstkurs. Du kan legge det inn i planen.
# $open List
trainings-open = Er dette med i planen: { $open }? Norec krev både førebuingskurs og heimkomstkurs.
