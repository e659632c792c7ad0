round-title = Duração das rondas
round-rule = Em geral, a Norec pede que uma ronda dure de { $min } a { $max } meses.
round-met = Ronda { $round }: dura { $months ->
    [one] { $months } mês
   *[other] { $months } meses
 }. Em geral, a Norec pede de { $min } a { $max } meses.
round-not = Ronda { $round }: dura { $months ->
    [one] { $months } mês
   *[other] { $months } meses
 }. Em geral, a Norec pede de { $min } a { $max } meses. Pode explicar porquê.
round-open = Ronda { $round }: quantos meses dura? Basta o que está a planear.
