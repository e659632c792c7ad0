plan-travel-title = As viagens
plan-travel-out = Os primeiros partem em { $day }.
plan-travel-home = Regressam em { $day }.
plan-travel-rule = Partem e regressam nos dias previstos.
