round-title = Duración de las rondas
round-rule = Norec suele pedir que una ronda dure de { $min } a { $max } meses.
round-met = Ronda { $round }: dura { $months ->
    [one] { $months } mes
   *[other] { $months } meses
 }. Norec suele pedir de { $min } a { $max } meses.
round-not = Ronda { $round }: dura { $months ->
    [one] { $months } mes
   *[other] { $months } meses
 }. Norec suele pedir de { $min } a { $max } meses. Puede explicar por qué.
round-open = Ronda { $round }: ¿cuántos meses dura? Basta con lo que tiene previsto.
