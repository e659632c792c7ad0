learning-title = Aprendizagem
learning-rule = Convém que o plano diga o que cada parceiro vai aprender e como isso é partilhado depois.
learning-item-goals = o que cada parceiro vai aprender
learning-item-shared = como se partilha o que foi aprendido
learning-met = O plano diz o que cada parceiro vai aprender e como isso é partilhado depois.
learning-not = Isto não está planeado: { $missing }. A Norec quer que a aprendizagem esteja planeada. Pode escrever isso no plano.
learning-open = Isto está planeado: { $open }?
