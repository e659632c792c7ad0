learning-title = Aprendizaje
learning-rule = El plan debería decir qué va a aprender cada socio, y cómo se comparte después.
learning-item-goals = qué va a aprender cada socio
learning-item-shared = cómo se comparte lo que han aprendido
learning-met = El plan dice qué va a aprender cada socio, y cómo se comparte después.
learning-not = Esto no está previsto: { $missing }. Norec quiere que el aprendizaje esté previsto. Puede escribirlo en el plan.
learning-open = ¿Está previsto esto: { $open }?
