permit-year-title = Uma só autorização
permit-year-open = Quantos meses vai durar a autorização?
permit-year-met = A autorização vai durar { $months ->
    [one] { $months } mês
   *[other] { $months } meses
 }. Uma autorização pode durar { $most }.
permit-year-not = A autorização vai durar { $months } meses. Uma autorização pode durar { $most }. O participante pode pedir primeiro { $most } meses, e outra autorização para o tempo que se segue.
permit-year-rule = Uma autorização dura, no máximo, { $most } meses.
