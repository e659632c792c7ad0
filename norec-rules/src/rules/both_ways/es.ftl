both-ways-title = En los dos sentidos
both-ways-rule = El intercambio va en los dos sentidos.
both-ways-met = El intercambio va en los dos sentidos: { $path }.
both-ways-so-far = Por ahora el intercambio va en un solo sentido. ¿Viaja alguien de { $to } a { $from }?
both-ways-not = El intercambio va en un solo sentido: nadie viaja de { $to } a { $from }. { $strength ->
    [must] Norec exige que se viaje en los dos sentidos.
   *[other] Norec suele pedir que se viaje en los dos sentidos. Puede explicar por qué no.
 }
both-ways-nobody = Nadie viaja entre los socios. Puede añadir un grupo en cada sentido.
both-ways-open = Por ahora no está claro quién viaja adónde. Puede añadir un grupo.
