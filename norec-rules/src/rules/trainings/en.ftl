trainings-title = Training before and after
trainings-rule = Norec requires training for the participants, both before they leave and when they come home.
trainings-item-preparatory = preparatory training
trainings-item-homecoming = homecoming training
trainings-met = The plan has both preparatory and homecoming training. Norec requires both.
trainings-not = This is not in the plan: { $missing }. Norec requires both preparatory and homecoming training. You can add it to the plan.
trainings-open = Is this in the plan: { $open }? Norec requires both preparatory and homecoming training.
