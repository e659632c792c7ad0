### The schemes beside the exchange: labels, what was read, and who decides.

## Scheme: first-step

first-step-heading = Veja se pode candidatar-se à fase 1

## Scheme: post-exchange

post-exchange-heading = Apoio ao que faz depois do intercâmbio
step-initiative-amount = candidatar-se a { $money }
field-initiative-network-member = É membro da rede da Norec?
hint-initiative-network-member = É uma rede de antigos participantes.
field-initiative-exchange-ended = Em que dia terminou o seu intercâmbio?
hint-initiative-exchange-ended = Escreva o dia, o mês e o ano.
absent-initiative-exchange-ended = Ainda não terminou
field-initiative-training-ended = Em que dia terminou a formação de regresso?
hint-initiative-training-ended = Escreva o dia, o mês e o ano.
absent-initiative-training-ended = Não fiz a formação
field-initiative-forwarded = Uma organização parceira da Norec vai receber o dinheiro por si?
hint-initiative-forwarded = A Norec paga à organização. A organização transfere o dinheiro para si.
field-initiative-country = Em que país vai ser a atividade?
field-initiative-goal = A atividade contribui para um dos objetivos de desenvolvimento sustentável da ONU?
field-initiative-emphasis = A atividade trata de igualdade de género ou de digitalização?
field-initiative-amount = Quanto pede, em dólares americanos?
part-pei-page = o início da página sobre o programa
part-pei-form = o formulário de candidatura
part-pei-26 = as regras para 2026
do-initiative-network-member = tornar-se membro da rede da Norec
do-initiative-forwarded = encontrar uma organização parceira da Norec que receba o dinheiro
do-initiative-goal = escolher um objetivo de desenvolvimento sustentável para a atividade
do-initiative-emphasis = escolher uma atividade sobre igualdade de género ou digitalização

## Scheme: un-post

un-post-heading = Postos na ONU pagos pela Noruega
field-post-programme = Em que programa está o posto?
choice-programme-jpo = JPO, jovem profissional
choice-programme-unv = UNV, voluntário da ONU
choice-programme-sdp = SDP
field-post-citizen = Tem nacionalidade norueguesa?
field-post-degree = Qual é o seu nível de estudos mais alto?
choice-degree-bachelor = Licenciatura
choice-degree-master = Mestrado ou superior
choice-degree-other = Outros estudos superiores
absent-post-degree = Não tenho estudos superiores
field-post-experience = Quantos anos completos de experiência profissional ligada ao posto tem?
hint-post-experience = Escreva só o número.
field-post-english = Fala bem inglês?
field-post-un-language = Fala alguma das outras línguas da ONU?
hint-post-un-language = São o árabe, o chinês, o espanhol, o francês e o russo.
part-un-pages = duas páginas da Norec sobre os postos
part-un-page = uma página da Norec sobre os postos
part-un-posts = os anúncios dos vários postos
verdict-done-un = Já respondeu a tudo o que pode. Quem anuncia o posto pode responder ao resto.
verdict-always-un = O organismo da ONU decide quem fica com o posto.

## Scheme: residence-permit

permit-heading = Tudo pronto para pedir a autorização de residência
step-permit-months = pedir uma autorização de { $months }
field-permit-letter-workplace = A carta de convite da Norec indica o local de trabalho?
field-permit-letter-length = A carta indica a duração da estadia?
field-permit-letter-pay = A carta indica o salário?
field-permit-supported = O parceiro norueguês recebeu apoio da Norec?
field-permit-signed = Tanto o empregador como o participante assinaram uma oferta ou um contrato?
hint-permit-signed = As duas partes são a pessoa que vai trabalhar aqui e a que dá o trabalho.
field-permit-full-time = O trabalho é a tempo inteiro?
field-permit-one-employer = O trabalho é para um só empregador?
field-permit-housing = O participante tem um lugar para viver?
field-permit-pay = O salário segue os estatutos da Norec e chega para viver?
field-permit-covered = A Norec paga a alimentação, o alojamento e a viagem de regresso?
hint-permit-covered = A Norec tem de o fazer quando o salário é baixo.
field-permit-months = Quantos meses vai durar a autorização?
field-permit-earlier-months = Durante quantos meses já teve o participante uma autorização destas?
absent-permit-earlier-months = O participante nunca teve uma autorização destas
part-udi = a circular e a página da UDI sobre os participantes da Norec
part-udi-who = quem precisa de uma autorização
part-udi-rest = outros requisitos da lei da imigração
verdict-done-udi = Já respondeu a tudo o que pode. A Norec e a UDI podem responder ao resto.
verdict-always-udi = A UDI decide sobre o pedido de autorização.
do-permit-letter-workplace = pedir que a carta indique o local de trabalho
do-permit-letter-length = pedir que a carta indique a duração
do-permit-letter-pay = pedir que a carta indique o salário
do-permit-signed = conseguir a assinatura do empregador e a do participante
do-permit-full-time = conseguir uma oferta a tempo inteiro
do-permit-one-employer = conseguir uma oferta de um só empregador
do-permit-housing = encontrar um lugar para viver
do-permit-pay = conseguir um salário que chegue para viver
do-permit-covered = pedir à Norec que pague a alimentação, o alojamento e a viagem de regresso

## Scheme: timetable

plan-there = Onde está, o prazo termina em { $day } às { $hour }:{ $minute }.
timetable-heading = Um calendário
field-timetable-departure = Em que dia partem os primeiros?
hint-timetable-departure = Escreva o dia, o mês e o ano.
field-timetable-months = Quantos meses ficam?
field-timetable-follow-up = Quantos meses dura o acompanhamento depois do regresso?
absent-timetable-follow-up = Não há acompanhamento
step-timetable-departure = fazê-los partir em { $day }
step-timetable-months = fazê-los ficar { $months }
plan-dates = Os dias do calendário
plan-none = Responda quando partem, e os dias aparecem aqui.
plan-doubt = O calendário não se aguenta tal como está. Veja o que não está cumprido.
plan-save = Descarregar os dias para a sua agenda

## Later: what several schemes say

which-link = Procurar outro guia
scheme-hand = As respostas ficam no seu dispositivo. Este guia precisa de { $n ->
    [one] { $n } resposta
   *[other] { $n } respostas
 }.
scheme-questions-hint = Pode deixar em branco o que não souber.
scheme-questions = As perguntas
scheme-lead = Preencha o que souber. Enquanto responde, vê o que as respostas querem dizer.
stage-afterwards = Depois
remedy-past-norec = Não pode mudar isto aqui. A Norec pode dizer o que pode fazer.
remedy-past-un = Não pode mudar isto aqui. Quem anuncia o posto pode dizer o que é possível.
remedy-past-udi = Não pode mudar isto aqui. A UDI pode dizer o que é possível.
state-other = cabe a outros responder
strength-must-other = Isto é exigido.
strength-as-a-rule-other = É o habitual, e há exceções.
strength-should-other = Isto é um conselho.
verdict-done-norec = Já respondeu a tudo o que pode. A Norec pode responder ao resto.
verdict-judge-other = As suas respostas sugerem que { $n ->
    [one] um ponto tem de ser apreciado
   *[other] { $n } pontos têm de ser apreciados
 }. Trata-se de: { $subject }.
verdict-open-judge-other = Uma coisa já é certa. É preciso apreciar: { $subject }.
verdict-likely-other = As suas respostas sugerem que estão cumpridos os requisitos que este guia leu.
verdict-short-judge-other = Outros vão apreciar
timing-standing = Este guia usa as regras de «{ $call }».
