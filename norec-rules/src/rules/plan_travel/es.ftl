plan-travel-title = Los viajes
plan-travel-out = Los primeros salen el { $day }.
plan-travel-home = Vuelven el { $day }.
plan-travel-rule = Salen y vuelven los días previstos.
