trainings-title = Kurs før reisen og etterpå
trainings-rule = Norec krever kurs for deltakerne, både før de reiser og når de kommer hjem.
trainings-item-preparatory = forberedelseskurs
trainings-item-homecoming = hjemkomstkurs
trainings-met = Planen har både forberedelseskurs og hjemkomstkurs. Norec krever begge.
trainings-not = Dette er ikke med i planen: { $missing }. Norec krever både forberedelseskurs og hjemkomstkurs. Du kan legge det inn i planen.
trainings-open = Er dette med i planen: { $open }? Norec krever både forberedelseskurs og hjemkomstkurs.
