abroad-title = Vivir y trabajar en otro país
abroad-rule = Los participantes viven y trabajan en otro país durante un tiempo.
abroad-met = Grupo { $group }: los participantes viven y trabajan en otro país.
abroad-not = Grupo { $group }: no viajan a otro país. { $strength ->
    [must] Norec exige que los participantes vivan y trabajen en otro país. ¿Pueden viajar a un socio de allí?
   *[other] Norec suele pedir que los participantes vivan y trabajen en otro país. ¿Pueden viajar a un socio de allí, o puede explicar por qué no?
 }
abroad-open = Grupo { $group }: elija el país de { $partner }.
abroad-open-ends = Grupo { $group }: elija de qué socio salen y a qué socio van.
abroad-open-mode = Grupo { $group }: ¿viajan, o solo se reúnen en línea?
abroad-virtual = Grupo { $group }: solo se reúnen en línea. Esto se suma a quienes viajan.
abroad-virtual-so-far = Grupo { $group }: solo se reúnen en línea. Por ahora no viaja nadie más. { $strength ->
    [must] Norec exige que haya participantes que vivan y trabajen en otro país.
   *[other] Norec suele pedir que haya participantes que vivan y trabajen en otro país.
 }
abroad-virtual-not = Grupo { $group }: solo se reúnen en línea, y no viaja nadie más. { $strength ->
    [must] Norec exige que haya participantes que vivan y trabajen en otro país. ¿Pueden viajar algunos?
   *[other] Norec suele pedir que haya participantes que vivan y trabajen en otro país. ¿Pueden viajar algunos, o puede explicar por qué no?
 }
