age-title = Idade à partida
age-rule = Em geral, a Norec pede participantes dos { $min } aos { $max } anos.
age-day = A Norec não diz em que dia se conta a idade. Este guia escolheu o dia da partida.
age-met = Grupo { $group }: todos têm entre { $min } e { $max } anos quando viajam.
age-not-oldest = Grupo { $group }: a pessoa mais velha terá { $age } anos à partida. Em geral, a Norec pede participantes dos { $min } aos { $max } anos. Pode explicar porquê na candidatura.
age-not-youngest = Grupo { $group }: a pessoa mais nova terá { $age } anos à partida. Em geral, a Norec pede participantes dos { $min } aos { $max } anos. Pode explicar porquê na candidatura.
age-open = Grupo { $group }: que idade terão à partida a pessoa mais nova e a mais velha? Basta o que está a planear.
