plan-stay-title = Cuánto tiempo se quedan
plan-stay-open = ¿Cuántos meses se quedan?
plan-stay-met = Se quedan { $months } meses. Suele ser de { $shortest } a { $longest }.
plan-stay-not = Se quedan { $months ->
    [one] { $months } mes
   *[other] { $months } meses
 }. Suele ser de { $shortest } a { $longest }. Puede cambiar la duración, o explicar por qué.
plan-stay-rule = Una estancia suele durar de { $shortest } a { $longest } meses.
