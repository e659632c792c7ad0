trainings-title = Formação antes e depois
trainings-rule = Os participantes recebem formação antes de viajarem e também quando voltam a casa.
trainings-item-preparatory = formação antes da partida
trainings-item-homecoming = formação de regresso
trainings-met = O plano inclui a formação antes da partida e a formação de regresso. { $strength ->
    [must] A Norec exige as duas.
   *[other] Em geral, a Norec pede as duas.
 }
trainings-not = Isto não está no plano: { $missing }. { $strength ->
    [must] A Norec exige a formação antes da partida e a formação de regresso.
   *[other] Em geral, a Norec pede a formação antes da partida e a formação de regresso. Pode explicar porque não.
 }
trainings-open = Isto está no plano: { $open }? { $strength ->
    [must] A Norec exige a formação antes da partida e a formação de regresso.
   *[other] Em geral, a Norec pede a formação antes da partida e a formação de regresso.
 }
