goal-title = Bærekraftsmålene
goal-open = Er aktiviteten med på å nå et av bærekraftsmålene til FN?
goal-met = Aktiviteten arbeider mot et av bærekraftsmålene til FN. { $strength ->
    [must] Norec krever det.
   *[other] Norec vil vanligvis ha det.
 }
goal-not = Du har svart at aktiviteten ikke arbeider mot noe bærekraftsmål. { $strength ->
    [must] Norec krever det. Du kan velge et mål og skrive det inn i planen.
   *[other] Norec vil vanligvis ha det. Du kan velge et mål og skrive det inn i planen, eller forklare hvorfor ikke.
 }
goal-rule = Aktiviteten er med på å nå et av bærekraftsmålene til FN.
