trainings-title = Formación antes y después
trainings-rule = Los participantes reciben formación antes de viajar y cuando vuelven a casa.
trainings-item-preparatory = formación previa
trainings-item-homecoming = formación de regreso
trainings-met = El plan tiene formación previa y formación de regreso. { $strength ->
    [must] Norec exige las dos.
   *[other] Norec suele pedir las dos.
 }
trainings-not = Esto no está en el plan: { $missing }. { $strength ->
    [must] Norec exige formación previa y formación de regreso.
   *[other] Norec suele pedir formación previa y formación de regreso. Puede explicar por qué no.
 }
trainings-open = ¿Está esto en el plan: { $open }? { $strength ->
    [must] Norec exige formación previa y formación de regreso.
   *[other] Norec suele pedir formación previa y formación de regreso.
 }
