### What could be changed.


## Offers
remedy = Puede { $steps }.
remedy-lead = Una manera de cumplirlo: { $steps }.
remedy-lead-one = Una manera de cumplir uno de estos requisitos: { $steps }.
remedy-mends = Entonces también se cumple esto: { $other }.
remedy-breaks = Pero entonces esto deja de cumplirse: { $other }.
remedy-partner = Esto no se puede cambiar en el plan. Se puede resolver con otro socio en lugar de { $partner }.
remedy-past = Esto no se puede cambiar en el plan. Norec puede decirle qué puede hacer.
remedy-none = Esta guía no ha encontrado ningún cambio pequeño. Norec puede decirle qué puede hacer.

## What can be changed
step-price = bajar en { $over } el precio por unidad para { $line }, hasta { $to }
step-quantity = bajar a { $to } el número de unidades para { $line }
step-funding = solicitar { $line } como fondos adicionales
step-oldest = prever que la persona de más edad del grupo { $group } tenga { $to } años al viajar
step-youngest = prever que la persona más joven del grupo { $group } tenga { $to } años al viajar
step-stay = hacer que la estancia del grupo { $group } dure { $to }
step-round = hacer que la ronda { $round } dure { $to }
step-agreement = hacer que el nuevo acuerdo dure { $to }
step-travel = hacer que el grupo { $group } viaje
step-online = hacer que el grupo { $group } se reúna en línea
step-from = cambiar el grupo { $group } para que viaje desde { $partner }
step-to = cambiar el grupo { $group } para que viaje a { $partner }
step-people = hacer que { $to ->
    [one] viaje una persona
   *[other] viajen { $to } personas
 } en el grupo { $group }
step-one-more = enviar a un participante de { $from } a { $to }
step-new-partner = añadir otro socio
step-paper = pedir a { $partner } { $paper }
step-statement = pedir a { $partner } estados financieros fechados el { $day } o después
step-coordinator = hacer que el socio coordinador sea { $partner }
step-no-coordinator = hacer que el socio coordinador sea otro en lugar de { $partner }
step-answer = cambiar la respuesta a «{ $question }» por «{ $answer }»

## What can be done, found by the field that is then answered with yes
do-plan-preparatory-training = añadir la formación previa al plan
do-plan-homecoming-training = añadir la formación de regreso al plan
do-plan-transfer-plan = hacer un plan para transferir el dinero entre los socios
do-submission-complete = preguntar a Norec si puede enviar lo que falta
do-submission-signed = conseguir la firma de alguien con poder para firmar
do-submission-unlocked = enviar los archivos sin contraseña
do-submission-portal = usar el portal de Norec para enviar la solicitud
do-history-phase-1 = terminar primero la fase 1
do-history-feasibility-study = terminar primero el estudio de viabilidad
do-history-feasibility-reports = conseguir que Norec apruebe los informes
do-afterwards-internal-control = poner en marcha el control interno
do-afterwards-ethical-standards = poner por escrito las normas éticas

## A text to send to Norec
letter-opening = Esto trata de una solicitud para «{ $call }». Ayudaría tener respuesta a esto:
letter-question = { $n }. { $title }
letter-question-of = { $n }. { $title }, { $subject }
letter-said = La guía de las reglas de Norec nos dice esto: «{ $said }»
letter-end = ¿Qué vale para este plan?
