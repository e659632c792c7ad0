trainings-title = Kurs før reisen og etterpå
trainings-rule = Deltakerne får kurs både før de reiser og når de kommer hjem.
trainings-item-preparatory = forberedelseskurs
trainings-item-homecoming = hjemkomstkurs
trainings-met = Planen har både forberedelseskurs og hjemkomstkurs. { $strength ->
    [must] Norec krever begge.
   *[other] Norec vil vanligvis ha begge.
 }
trainings-not = Dette er ikke med i planen: { $missing }. { $strength ->
    [must] Norec krever både forberedelseskurs og hjemkomstkurs.
   *[other] Norec vil vanligvis ha både forberedelseskurs og hjemkomstkurs. Du kan forklare hvorfor ikke.
 }
trainings-open = Er dette med i planen: { $open }? { $strength ->
    [must] Norec krever både forberedelseskurs og hjemkomstkurs.
   *[other] Norec vil vanligvis ha både forberedelseskurs og hjemkomstkurs.
 }
