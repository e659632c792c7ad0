stay-title = Duração da estadia
stay-rule = Em geral, a Norec pede que uma estadia dure de { $min } a { $max } meses.
stay-met = Grupo { $group }: ficam fora { $months ->
    [one] { $months } mês
   *[other] { $months } meses
 }. Em geral, a Norec pede de { $min } a { $max } meses.
stay-not = Grupo { $group }: ficam fora { $months ->
    [one] { $months } mês
   *[other] { $months } meses
 }. Em geral, a Norec pede de { $min } a { $max } meses. Pode explicar porquê.
stay-open = Grupo { $group }: quantos meses ficam lá? Basta o que está a planear.
stay-open-mode = Grupo { $group }: viajam, ou encontram-se só pela internet? A duração é para os que viajam.
stay-online = Grupo { $group }: encontram-se só pela internet e não ficam fora.
