stay-title = Duración de la estancia
stay-rule = Norec suele pedir que una estancia dure de { $min } a { $max } meses.
stay-met = Grupo { $group }: están fuera { $months ->
    [one] { $months } mes
   *[other] { $months } meses
 }. Norec suele pedir de { $min } a { $max } meses.
stay-not = Grupo { $group }: están fuera { $months ->
    [one] { $months } mes
   *[other] { $months } meses
 }. Norec suele pedir de { $min } a { $max } meses. Puede explicar por qué.
stay-open = Grupo { $group }: ¿cuántos meses están allí? Basta con lo que tiene previsto.
stay-open-mode = Grupo { $group }: ¿viajan, o solo se reúnen en línea? La duración cuenta para quienes viajan.
stay-online = Grupo { $group }: solo se reúnen en línea y no están fuera.
