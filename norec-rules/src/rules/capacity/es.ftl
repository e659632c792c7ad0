capacity-title = Capacidad profesional
capacity-rule = Norec suele pedir que cada socio tenga la capacidad profesional que hace falta.
capacity-met = Usted respondió que { $partner } tiene la capacidad profesional. Norec suele pedirla.
capacity-not = Usted respondió que { $partner } no tiene la capacidad profesional. Norec suele pedir que cada socio la tenga. Puede elegir otro socio, o explicar por qué participa este.
capacity-open = ¿Tiene { $partner } la capacidad profesional para el intercambio? Quien dirige la organización lo sabe.
