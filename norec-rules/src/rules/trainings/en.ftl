trainings-title = Training before and after
trainings-rule = Participants get training both before they leave and when they come home.
trainings-item-preparatory = preparatory training
trainings-item-homecoming = homecoming training
trainings-met = The plan has both preparatory and homecoming training. { $strength ->
    [must] Norec requires both.
   *[other] Norec usually wants both.
 }
trainings-not = This is not in the plan: { $missing }. { $strength ->
    [must] Norec requires both preparatory and homecoming training.
   *[other] Norec usually wants both preparatory and homecoming training. You can explain why not.
 }
trainings-open = Is this in the plan: { $open }? { $strength ->
    [must] Norec requires both preparatory and homecoming training.
   *[other] Norec usually wants both preparatory and homecoming training.
 }
