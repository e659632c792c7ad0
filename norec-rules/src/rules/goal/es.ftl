goal-title = Los objetivos de desarrollo sostenible
goal-open = ¿Contribuye la actividad a uno de los objetivos de desarrollo sostenible de la ONU?
goal-met = La actividad contribuye a uno de los objetivos de desarrollo sostenible de la ONU. { $strength ->
    [must] Norec lo exige.
   *[other] Norec suele pedirlo.
 }
goal-not = Usted respondió que la actividad no contribuye a ningún objetivo de desarrollo sostenible. { $strength ->
    [must] Norec lo exige. Puede elegir un objetivo y escribirlo en el plan.
   *[other] Norec suele pedirlo. Puede elegir un objetivo y escribirlo en el plan, o explicar por qué no.
 }
goal-rule = La actividad contribuye a uno de los objetivos de desarrollo sostenible de la ONU.
