plan-stay-title = Quanto tempo ficam
plan-stay-open = Quantos meses ficam?
plan-stay-met = Ficam { $months } meses. Em geral, são de { $shortest } a { $longest }.
plan-stay-not = Ficam { $months ->
    [one] { $months } mês
   *[other] { $months } meses
 }. Em geral, são de { $shortest } a { $longest }. Pode mudar a duração, ou explicar porquê.
plan-stay-rule = Em geral, uma estadia dura de { $shortest } a { $longest } meses.
