administration-title = Ayuda de gestión
administration-rule = Norec ha dado a cada socio una pequeña ayuda de gestión. Puede anotarla en una línea para cada uno.
administration-met = { $partner } tiene una línea de gestión. Puede estar ahí: Norec ha dado a cada socio una pequeña ayuda para eso.
administration-so-far = Por ahora { $partner } no tiene ninguna línea de gestión. Puede añadir una línea.
administration-not = { $partner } no tiene ninguna línea de gestión. Norec ha dado a cada socio una pequeña ayuda para eso. Puede añadir una línea.
administration-amount = Esta guía no ha encontrado cuánto es la ayuda. Norec puede responder.
