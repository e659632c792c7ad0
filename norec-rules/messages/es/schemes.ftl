### The schemes beside the exchange: labels, what was read, and who decides.

## Scheme: first-step

first-step-heading = Compruebe si puede solicitar la fase 1

## Scheme: post-exchange

post-exchange-heading = Apoyo a lo que usted hace después del intercambio
step-initiative-amount = solicitar { $money }
field-initiative-network-member = ¿Es usted miembro de la red de Norec?
hint-initiative-network-member = Es una red de antiguos participantes.
field-initiative-exchange-ended = ¿Qué día terminó su intercambio?
hint-initiative-exchange-ended = Escriba el día, el mes y el año.
absent-initiative-exchange-ended = Aún no ha terminado
field-initiative-training-ended = ¿Qué día terminó usted la formación de regreso?
hint-initiative-training-ended = Escriba el día, el mes y el año.
absent-initiative-training-ended = No he hecho la formación
field-initiative-forwarded = ¿Va a recibir el dinero para usted una organización socia de Norec?
hint-initiative-forwarded = Norec paga a la organización. La organización le transfiere el dinero a usted.
field-initiative-country = ¿En qué país será la actividad?
field-initiative-goal = ¿Contribuye la actividad a uno de los objetivos de desarrollo sostenible de la ONU?
field-initiative-emphasis = ¿Trata la actividad de igualdad de género o digitalización?
field-initiative-amount = ¿Cuánto solicita usted, en dólares estadounidenses?
part-pei-page = el comienzo de la página sobre el programa
part-pei-form = el formulario de solicitud
part-pei-26 = las reglas para 2026
do-initiative-network-member = hacerse miembro de la red de Norec
do-initiative-forwarded = encontrar una organización socia de Norec que reciba el dinero
do-initiative-goal = elegir un objetivo de desarrollo sostenible para la actividad
do-initiative-emphasis = elegir una actividad sobre igualdad de género o digitalización

## Scheme: un-post

un-post-heading = Puestos en la ONU que paga Noruega
field-post-programme = ¿En qué programa está el puesto?
choice-programme-jpo = JPO, joven profesional
choice-programme-unv = UNV, voluntario de la ONU
choice-programme-sdp = SDP
field-post-citizen = ¿Tiene usted la nacionalidad noruega?
field-post-degree = ¿Cuál es su nivel de estudios más alto?
choice-degree-bachelor = Título de grado (licenciatura)
choice-degree-master = Máster (maestría) o superior
choice-degree-other = Otros estudios superiores
absent-post-degree = No tengo estudios superiores
field-post-experience = ¿Cuántos años enteros de experiencia laboral relacionada con el puesto tiene usted?
hint-post-experience = Escriba solo el número.
field-post-english = ¿Habla usted bien inglés?
field-post-un-language = ¿Habla usted alguno de los otros idiomas de la ONU?
hint-post-un-language = Son el árabe, el chino, el español, el francés y el ruso.
part-un-pages = dos páginas de Norec sobre los puestos
part-un-page = una página de Norec sobre los puestos
part-un-posts = los anuncios de los distintos puestos
verdict-done-un = Usted ha respondido todo lo que puede. Quienes anuncian el puesto pueden responder al resto.
verdict-always-un = El organismo de la ONU decide quién obtiene el puesto.

## Scheme: residence-permit

permit-heading = Todo listo para pedir el permiso de residencia
step-permit-months = pedir un permiso de { $months }
field-permit-letter-workplace = ¿Está el lugar de trabajo en la carta de invitación de Norec?
field-permit-letter-length = ¿Está en la carta la duración de la estancia?
field-permit-letter-pay = ¿Está en la carta el salario?
field-permit-supported = ¿Ha recibido el socio noruego apoyo de Norec?
field-permit-signed = ¿Han firmado tanto el empleador como el participante una oferta o un contrato?
hint-permit-signed = Las dos partes son la persona que va a trabajar aquí y la que da el trabajo.
field-permit-full-time = ¿Es el trabajo a tiempo completo?
field-permit-one-employer = ¿Es el trabajo para un solo empleador?
field-permit-housing = ¿Tiene el participante un lugar donde vivir?
field-permit-pay = ¿Sigue el salario los estatutos de Norec y basta para vivir?
field-permit-covered = ¿Paga Norec la comida, el alojamiento y el viaje de regreso?
hint-permit-covered = Norec debe hacerlo cuando el salario es bajo.
field-permit-months = ¿Cuántos meses durará el permiso?
field-permit-earlier-months = ¿Cuántos meses ha tenido antes el participante un permiso así?
absent-permit-earlier-months = El participante no ha tenido antes un permiso así
part-udi = la circular y la página de UDI sobre los participantes de Norec
part-udi-who = quién necesita un permiso
part-udi-rest = otros requisitos de la ley de inmigración
verdict-done-udi = Usted ha respondido todo lo que puede. Norec y UDI pueden responder al resto.
verdict-always-udi = UDI decide sobre la solicitud de permiso.
do-permit-letter-workplace = pedir que la carta indique el lugar de trabajo
do-permit-letter-length = pedir que la carta indique la duración
do-permit-letter-pay = pedir que la carta indique el salario
do-permit-signed = conseguir la firma del empleador y la del participante
do-permit-full-time = conseguir una oferta a tiempo completo
do-permit-one-employer = conseguir una oferta de un solo empleador
do-permit-housing = encontrar un lugar donde vivir
do-permit-pay = conseguir un salario que baste para vivir
do-permit-covered = pedir a Norec que pague la comida, el alojamiento y el viaje de regreso

## Scheme: timetable

plan-there = Donde está usted, la fecha límite es el { $day } a las { $hour }:{ $minute }.
timetable-heading = Un calendario
field-timetable-departure = ¿Qué día salen los primeros?
hint-timetable-departure = Escriba el día, el mes y el año.
field-timetable-months = ¿Cuántos meses se quedan?
field-timetable-follow-up = ¿Cuántos meses dura el seguimiento después de volver?
absent-timetable-follow-up = No hay seguimiento
step-timetable-departure = hacer que salgan el { $day }
step-timetable-months = hacer que se queden { $months }
plan-dates = Los días del calendario
plan-none = Responda cuándo salen, y los días aparecerán aquí.
plan-doubt = El calendario no se sostiene tal como está. Vea qué no se cumple.
plan-save = Descargar los días para su calendario

## Later: what several schemes say

which-link = Buscar otra guía
scheme-hand = Sus respuestas se quedan en su dispositivo. Esta guía necesita { $n ->
    [one] { $n } respuesta
   *[other] { $n } respuestas
 }.
scheme-questions-hint = Puede dejar sin responder lo que no sepa.
scheme-questions = Las preguntas
scheme-lead = Rellene lo que sepa. Mientras responde, verá qué significan sus respuestas.
stage-afterwards = Después
remedy-past-norec = Esto no se puede cambiar aquí. Norec puede decirle qué puede hacer.
remedy-past-un = Esto no se puede cambiar aquí. Quienes publican el puesto pueden decirle qué es posible.
remedy-past-udi = Esto no se puede cambiar aquí. UDI puede decirle qué es posible.
state-other = deben responder otros
strength-must-other = Es un requisito.
strength-as-a-rule-other = Es lo habitual, y hay excepciones.
strength-should-other = Es un consejo.
verdict-done-norec = Usted ha respondido todo lo que puede. Norec puede responder al resto.
verdict-judge-other = Sus respuestas sugieren que { $n ->
    [one] se debe valorar un punto
   *[other] se deben valorar { $n } puntos
 }. Tiene que ver con { $subject }.
verdict-open-judge-other = Una cosa ya está clara: hay algo que se debe valorar. Tiene que ver con { $subject }.
verdict-likely-other = Sus respuestas sugieren que se cumplen los requisitos que ha leído esta guía.
verdict-short-judge-other = Lo valoran otros
timing-standing = Esta guía usa las reglas de «{ $call }».
