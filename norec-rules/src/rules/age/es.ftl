age-title = Edad al salir
age-rule = Norec suele pedir participantes de { $min } a { $max } años.
age-day = Norec no dice en qué día se cuenta la edad. Esta guía ha elegido el día de salida.
age-met = Grupo { $group }: todos tienen de { $min } a { $max } años cuando viajan.
age-not-oldest = Grupo { $group }: la persona de más edad tendrá { $age } años al salir. Norec suele pedir participantes de { $min } a { $max } años. Puede explicar por qué en la solicitud.
age-not-youngest = Grupo { $group }: la persona más joven tendrá { $age } años al salir. Norec suele pedir participantes de { $min } a { $max } años. Puede explicar por qué en la solicitud.
age-open = Grupo { $group }: ¿qué edad tendrán al salir la persona más joven y la de más edad? Basta con lo que tiene previsto.
