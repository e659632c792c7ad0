### Words that the whole program shares: forms, verdicts, timing and marks.

## Forms of figures, dates and names

plain = { $text }
decimal-mark = ,
group-mark = {" "}
amount-with-unit = { $amount } { $unit }
unit-nok = NOK
unit-other = { $code }
percent = { $number }%
day-form = { $day } de { $month } de { $year }
month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro
moment-form = { $day } às { $hour }:{ $minute }
span-days = { $n ->
    [one] { $n } dia
   *[other] { $n } dias
 }
span-hours = { $n ->
    [one] { $n } hora
   *[other] { $n } horas
 }
span-minutes = { $n ->
    [one] { $n } minuto
   *[other] { $n } minutos
 }
list-last = {" "}e{" "}
partner-unnamed = Parceiro { $n }
group-phrase = de { $from } para { $to }
group-within = em { $partner }
group-unnamed = número { $n }
round-unnamed = número { $n }

## The four states and the verdicts

state-met = cumprido
state-not = por cumprir
state-open = ainda não se sabe
state-norec = cabe à Norec responder
verdict-not = As suas respostas sugerem que { $n ->
    [one] falta cumprir um requisito
   *[other] falta cumprir { $n } requisitos
 }. Trata-se de: { $subject }.
verdict-open = Ainda é cedo para dizer. { $n ->
    [one] Falta uma resposta
   *[other] Faltam { $n } respostas
 }.
verdict-open-judge = Uma coisa já é certa. A Norec tem de apreciar: { $subject }.
verdict-open-done = Já respondeu a tudo o que pode. Para o resto, o seu consultor na Norec pode ajudar.
verdict-judge = As suas respostas sugerem que a Norec tem de apreciar { $n ->
    [one] um ponto
   *[other] { $n } pontos
 }. Trata-se de: { $subject }.
verdict-likely = As suas respostas sugerem que o seu plano segue os requisitos que este guia leu.
verdict-look-up = Pode verificar por si { $n ->
    [one] um ponto
   *[other] { $n } pontos
 }.
verdict-only-norec = Só a Norec pode responder a { $n ->
    [one] um ponto
   *[other] { $n } pontos
 }.
verdict-always = A Norec decide. Pode cumprir todos os requisitos e, mesmo assim, não receber a subvenção.
verdict-if-complete = Se isto for tudo: { $verdict }
verdict-short-not = Por cumprir, tal como está
verdict-short-open = Ainda não se sabe
verdict-short-judge = A Norec tem de apreciar
verdict-short-likely = Até agora, segue os requisitos
about-partner = { $partner }
about-group = o grupo { $group }
about-round = a ronda { $round }
about-rule = «{ $title }»

## Rows still to come

rows-to-come-partners = Estes são todos os parceiros? Se vierem mais, este guia também os vê.
rows-to-come-groups = Estes são todos os grupos? Se vierem mais, este guia também os vê.
rows-to-come-rounds = Estas são todas as rondas? Se vierem mais, este guia também as vê.
rows-to-come-lines = Estes são todos os custos? Se vierem mais, este guia também os vê.
rows-to-come-none = Disse que não há mais.

## Lists of things to see to

checklist-before = Antes de enviar a candidatura
checklist-later = Mais tarde: uma lista de verificação
items-open = Ainda não se sabe: { $open }.

## Timing and coverage

deadline-day = { $day }
deadline-minute = { $at }, hora da Noruega

timing-none = Nenhum convite à apresentação de propostas está aberto agora. Este guia usa as regras do convite «{ $call }».
timing-older = Este guia usa as regras do convite «{ $call }». Já há um convite mais recente.
timing-open = O convite à apresentação de propostas está aberto. Envie a candidatura antes de { $first }.
timing-open-two = O convite está aberto. O prazo pode ler-se de duas maneiras. Para ficar dentro das duas, envie a candidatura antes de { $first }.
timing-disputed = O prazo pode ler-se de duas maneiras. Numa delas, terminou em { $first }. Cabe à Norec responder.
timing-closed = O prazo terminou em { $last }.
timing-expected = O convite ainda não foi publicado. O prazo que este guia conhece é { $first }.
timing-next = O próximo prazo conhecido é { $day }. É para quem for convidado depois da fase 1 em { $year }.
timing-first-step = Este guia não encontrou um novo prazo para a fase 1. Os dois últimos terminaram em { $before } e em { $latest }.
timing-no-next = Este guia não encontrou um novo prazo.
coverage = As regras foram lidas em { $day }. Isto não foi lido: { $parts }.
coverage-read = Isto foi lido: { $parts }.
part-opening = o início do texto do convite
part-deadline = o que o convite anterior diz do prazo
part-who = os pormenores sobre quem pode candidatar-se
part-countries = a lista de países
part-costs = as regras dos custos
part-criteria = os critérios de avaliação

## Marks: how sure a rule is, and whose a figure is

mark-yours-answer = Esta é a sua resposta. Este guia não viu a fonte.
mark-ours = É uma escolha deste guia. Não é uma regra da Norec.
mark-inferred = A Norec não diz isto expressamente. Este guia conclui-o a partir de { $source }.
mark-carried = Esta regra é do convite «{ $call }». Este guia não a encontrou no novo convite.
mark-file = Isto está em { $source }, lido em { $day }. Foi acrescentado a este guia a partir de um ficheiro.
mark-cut = O texto que este guia leu não está completo.
mark-reprinted = Este guia leu este texto numa página que não é da Norec.
strength-must = A Norec exige isto.
strength-as-a-rule = Em geral, a Norec pede isto, e pode abrir uma exceção.
strength-should = Isto é um conselho.
stage-application = Com a candidatura
stage-round = Com cada ronda
stage-after-approval = Depois de concedida a subvenção

## Budget

budget-sum = Os custos somam { $sum }.

## The words of choices inside a sentence

noun-kind-civil-society = uma organização da sociedade civil
noun-kind-public = uma entidade pública
noun-kind-private = uma empresa privada
noun-kind-individual = uma pessoa singular
noun-kind-other = outra coisa
noun-category-allowance = subsídio mensal
noun-category-housing = alojamento
noun-category-insurance = seguro
noun-category-travel = viagem
noun-category-activities = atividades dos participantes
noun-category-departure = apoio à partida
noun-category-partner-meeting = reunião de parceiros
noun-category-training = formação dada pelos parceiros
noun-category-administration = administração
noun-category-other = outros custos

## Input that cannot be used

problem-date-impossible = «{ $label }»: { $typed } não existe no calendário. Escreva a data assim: 1 de agosto de 2027.
problem-date-form = «{ $label }»: escreva a data assim: 1 de agosto de 2027.
problem-month-form = «{ $label }»: escreva o mês e o ano assim: agosto de 2027.
problem-instant-form = «{ $label }»: escreva o dia e a hora assim: 15 de agosto de 2026, 23:59.
problem-count = «{ $label }»: escreva um número inteiro, 1 ou mais.
problem-range = «{ $label }»: escreva um número de { $min } a { $max }.
problem-ages = «{ $label }»: a idade mais baixa é maior do que a mais alta. Corrija um dos números.
problem-currency = «{ $label }»: escreva um código de moeda com três letras, por exemplo NOK.
problem-currency-differs = «{ $label }»: escreveu { $written }, mas a moeda é { $answered }. Escolha uma.
problem-number-check = «{ $label }»: um número norueguês tem nove algarismos. Veja os algarismos mais uma vez.
problem-number-twice = «{ $label }»: dois parceiros têm o mesmo número. Corrija um deles.
problem-row = «{ $label }»: o que escolheu já não existe. Escolha de novo.
problem-too-long = «{ $label }»: escreva no máximo { $max } caracteres.
problem-amount = «{ $label }»: escreva um número, por exemplo 1234,50.
