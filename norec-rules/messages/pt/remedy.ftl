### What could be changed.


## Offers
remedy = Pode { $steps }.
remedy-lead = Assim pode ficar cumprido: { $steps }.
remedy-lead-one = Assim pode ficar cumprido um destes pontos: { $steps }.
remedy-mends = Então isto também fica cumprido: { $other }.
remedy-breaks = Mas então isto deixa de estar cumprido: { $other }.
remedy-partner = Não pode mudar isto no plano. Pode resolver-se com outro parceiro no lugar de { $partner }.
remedy-past = Não pode mudar isto no plano. A Norec pode dizer o que é possível fazer.
remedy-none = Este guia não encontrou nenhuma mudança pequena. A Norec pode dizer o que é possível fazer.

## What can be changed
step-price = baixar em { $over } o preço por unidade de { $line }, para { $to }
step-quantity = baixar o número de unidades de { $line } para { $to }
step-funding = pedir { $line } como financiamento adicional
step-oldest = planear que a pessoa mais velha do grupo { $group } tenha { $to } anos à partida
step-youngest = planear que a pessoa mais nova do grupo { $group } tenha { $to } anos à partida
step-stay = fixar a estadia do grupo { $group } em { $to }
step-round = fixar a duração da ronda { $round } em { $to }
step-agreement = fixar a duração do novo acordo em { $to }
step-travel = pôr o grupo { $group } a viajar
step-online = pôr o grupo { $group } a encontrar-se pela internet
step-from = mudar para { $partner } o ponto de partida do grupo { $group }
step-to = mudar para { $partner } o destino do grupo { $group }
step-people = pôr { $to ->
    [one] { $to } pessoa
   *[other] { $to } pessoas
 } a viajar no grupo { $group }
step-one-more = enviar um participante de { $from } para { $to }
step-new-partner = acrescentar mais um parceiro
step-paper = pedir { $paper } a { $partner }
step-statement = pedir a { $partner } contas com data de { $day } ou mais recentes
step-coordinator = escolher { $partner } como parceiro coordenador
step-no-coordinator = escolher outro parceiro coordenador, em vez de { $partner }
step-answer = mudar a resposta a «{ $question }» para { $answer }

## What can be done, found by the field that is then answered with yes
do-plan-preparatory-training = incluir no plano a formação antes da partida
do-plan-homecoming-training = incluir no plano a formação de regresso
do-plan-transfer-plan = fazer um plano para transferir o dinheiro entre os parceiros
do-submission-complete = perguntar à Norec se pode enviar o que falta
do-submission-signed = conseguir a assinatura de alguém com poder para assinar
do-submission-unlocked = enviar os ficheiros sem palavra-passe
do-submission-portal = usar o portal da Norec para se candidatar
do-history-phase-1 = terminar primeiro a fase 1
do-history-feasibility-study = terminar primeiro o estudo de viabilidade
do-history-feasibility-reports = conseguir que a Norec aprove os relatórios
do-afterwards-internal-control = criar controlo interno
do-afterwards-ethical-standards = escrever regras de ética

## A text to send to Norec
letter-opening = Isto diz respeito a uma candidatura ao convite «{ $call }». Ajudaria ter resposta a isto:
letter-question = { $n }. { $title }
letter-question-of = { $n }. { $title }: { $subject }
letter-said = O guia das regras da Norec diz-nos isto: «{ $said }»
letter-end = O que se aplica a este plano?
