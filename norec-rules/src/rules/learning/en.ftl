learning-title = Learning
learning-rule = The plan should say what each partner is to learn, and how that is shared afterwards.
learning-item-goals = what each partner is to learn
learning-item-shared = how people share what they have learned
learning-met = The plan says what each partner is to learn, and how that is shared afterwards.
learning-not = This is not planned: { $missing }. Norec wants learning to be planned. You can write it into the plan.
learning-open = Is this planned: { $open }?
