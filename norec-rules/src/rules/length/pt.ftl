length-title = Duração do acordo
length-rule = Em geral, a Norec dá às parcerias novas um acordo de, no máximo, { $new } meses. Se os parceiros já têm um acordo, a duração é de { $existing-min } a { $existing-max } meses. Depois de muito apoio, é de { $long-min } a { $long-max }.
length-met = O acordo vai durar { $months ->
    [one] { $months } mês
   *[other] { $months } meses
 }. Em geral, a Norec dá acordos com esta duração.
length-not-new = O acordo vai durar { $months } meses. Em geral, a Norec dá às parcerias novas, no máximo, { $max }. Pode explicar porquê.
length-not-existing = O acordo vai durar { $months ->
    [one] { $months } mês
   *[other] { $months } meses
 }. Se os parceiros já têm um acordo, em geral a Norec dá de { $min } a { $max } meses. Pode explicar porquê.
length-not-long = O acordo vai durar { $months ->
    [one] { $months } mês
   *[other] { $months } meses
 }. Depois de muito apoio, em geral a Norec dá de { $min } a { $max } meses. Pode explicar porquê.
length-not = O acordo vai durar { $months ->
    [one] { $months } mês
   *[other] { $months } meses
 }. Em geral, a Norec não celebra acordos com esta duração. Pode explicar porquê.
length-depends-new = O acordo vai durar { $months ->
    [one] { $months } mês
   *[other] { $months } meses
 }. As regras podem ler-se de duas maneiras. Um texto mais antigo pede pelo menos { $min } meses, e um mais recente não diz nada sobre isso. Cabe à Norec responder.
length-depends-ended = O acordo vai durar { $months ->
    [one] { $months } mês
   *[other] { $months } meses
 }. Um texto mais antigo pede pelo menos { $min } meses, e um mais recente não o diz. Nenhum deles diz o que vale quando o acordo anterior já terminou. Cabe à Norec responder.
length-depends-long = O acordo vai durar { $months ->
    [one] { $months } mês
   *[other] { $months } meses
 }. As regras podem ler-se de duas maneiras. Num texto mais antigo, a duração depende de quantos meses de apoio os parceiros já receberam. Num mais recente, depende de quantos projetos já tiveram. Aqui, os dois não dão a mesma resposta. Cabe à Norec responder.
length-unpublished-ended = O acordo vai durar { $months ->
    [one] { $months } mês
   *[other] { $months } meses
 }. Este guia não encontrou o que vale quando o acordo anterior já terminou. A Norec pode responder.
length-unpublished-several = O acordo vai durar { $months ->
    [one] { $months } mês
   *[other] { $months } meses
 }. Os acordos longos são para quem teve vários projetos. Este guia não encontrou quantos são «vários». A Norec pode responder.
length-open = Quantos meses vai durar o acordo? Basta o que está a planear.
length-open-agreement = O acordo vai durar { $months ->
    [one] { $months } mês
   *[other] { $months } meses
 }. Os parceiros têm um acordo com a Norec, ou já tiveram? Isso decide quanto tempo o novo pode durar.
length-open-support = O acordo vai durar { $months ->
    [one] { $months } mês
   *[other] { $months } meses
 }. Durante quantos meses, ao todo, recebeu a parceria apoio? Isso decide quanto tempo o acordo pode durar.
length-open-projects = O acordo vai durar { $months ->
    [one] { $months } mês
   *[other] { $months } meses
 }. Para quantos projetos recebeu a parceria apoio? Isso decide quanto tempo o acordo pode durar.
