### Words that the whole program shares: forms, verdicts, timing and marks.

## Forms of figures, dates and names

plain = { $text }
decimal-mark = ,
group-mark = {"."}
amount-with-unit = { $amount } { $unit }
unit-nok = NOK
unit-other = { $code }
percent = { $number } %
day-form = { $day } de { $month } de { $year }
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
moment-form = { $day }, { $hour }:{ $minute }
span-days = { $n ->
    [one] { $n } día
   *[other] { $n } días
 }
span-hours = { $n ->
    [one] { $n } hora
   *[other] { $n } horas
 }
span-minutes = { $n ->
    [one] { $n } minuto
   *[other] { $n } minutos
 }
list-last = {" "}y{" "}
partner-unnamed = Socio { $n }
group-phrase = de { $from } a { $to }
group-within = dentro de { $partner }
group-unnamed = número { $n }
round-unnamed = número { $n }

## The four states and the verdicts

state-met = se cumple
state-not = no se cumple
state-open = aún no se sabe
state-norec = debe responder Norec
verdict-not = Sus respuestas sugieren que { $n ->
    [one] un requisito no se cumple
   *[other] { $n } requisitos no se cumplen
 }. Tiene que ver con { $subject }.
verdict-open = Es pronto para decirlo. { $n ->
    [one] Falta una respuesta
   *[other] Faltan { $n } respuestas
 }.
verdict-open-judge = Una cosa ya está clara: hay algo que Norec debe valorar. Tiene que ver con { $subject }.
verdict-open-done = Usted ha respondido todo lo que puede. Su asesor en Norec puede ayudarle con el resto.
verdict-judge = Sus respuestas sugieren que Norec debe valorar { $n ->
    [one] un punto
   *[other] { $n } puntos
 }. Tiene que ver con { $subject }.
verdict-likely = Sus respuestas sugieren que su plan sigue los requisitos que ha leído esta guía.
verdict-look-up = Puede averiguar por su cuenta { $n ->
    [one] una cosa
   *[other] { $n } cosas
 }.
verdict-only-norec = Solo Norec puede responder a { $n ->
    [one] una cosa
   *[other] { $n } cosas
 }.
verdict-always = Norec decide. Puede cumplir todos los requisitos y no recibir la subvención.
verdict-if-complete = Si esto es todo: { $verdict }
verdict-short-not = No se cumple tal como está
verdict-short-open = Aún no se sabe
verdict-short-judge = Norec debe valorarlo
verdict-short-likely = Por ahora sigue los requisitos
about-partner = { $partner }
about-group = el grupo { $group }
about-round = la ronda { $round }
about-rule = «{ $title }»

## Rows still to come

rows-to-come-partners = ¿Son estos todos los socios? Si vienen más, esta guía también los mira.
rows-to-come-groups = ¿Son estos todos los grupos? Si vienen más, esta guía también los mira.
rows-to-come-rounds = ¿Son estas todas las rondas? Si vienen más, esta guía también las mira.
rows-to-come-lines = ¿Son estos todos los gastos? Si vienen más, esta guía también los mira.
rows-to-come-none = Usted dijo que no hay más.

## Lists of things to see to

checklist-before = Antes de enviar la solicitud
checklist-later = Más adelante: una lista de tareas
items-open = Aún no se sabe: { $open }.

## Timing and coverage

deadline-day = { $day }
deadline-minute = { $at } (hora de Noruega)

timing-none = Ahora no hay ninguna convocatoria abierta. Esta guía usa las reglas de «{ $call }».
timing-older = Esta guía usa las reglas de «{ $call }». Hay una convocatoria más nueva.
timing-open = La convocatoria está abierta. Envíe la solicitud antes de la fecha límite: { $first }.
timing-open-two = La convocatoria está abierta. La fecha límite se puede leer de dos maneras. Envíe la solicitud antes de esta fecha y llegará a tiempo de las dos maneras: { $first }.
timing-disputed = La fecha límite se puede leer de dos maneras. Según una de ellas, ya pasó: { $first }. Debe responder Norec.
timing-closed = La fecha límite ya pasó: { $last }.
timing-expected = La convocatoria aún no está publicada. La fecha límite que conoce esta guía es el { $first }.
timing-next = La próxima fecha límite conocida es el { $day }. Es para quienes reciban una invitación después de la fase 1 de { $year }.
timing-first-step = Esta guía no ha encontrado una nueva fecha límite para la fase 1. Las dos últimas fueron el { $before } y el { $latest }.
timing-no-next = Esta guía no ha encontrado una nueva fecha límite.
coverage = Las reglas se leyeron el { $day }. Esto no se leyó: { $parts }.
coverage-read = Esto se leyó: { $parts }.
part-opening = la apertura de la convocatoria
part-deadline = lo que la convocatoria anterior dice de la fecha límite
part-who = los detalles sobre quién puede solicitar la subvención
part-countries = la lista de países
part-costs = las reglas de los gastos
part-criteria = los criterios de valoración

## Marks: how sure a rule is, and whose a figure is

mark-yours-answer = Esta es su respuesta. Esta guía no ha visto la fuente.
mark-ours = Es una elección de esta guía. No es una regla de Norec.
mark-inferred = Norec no lo dice directamente. Esta guía lo deduce de «{ $source }».
mark-carried = Esta regla es de «{ $call }». Esta guía no la ha encontrado en la nueva convocatoria.
mark-file = Está en «{ $source }», leído el { $day }. Se añadió a esta guía desde un archivo.
mark-cut = El texto que ha leído esta guía no está completo.
mark-reprinted = Esta guía ha leído este texto en un sitio que no es de Norec.
strength-must = Norec lo exige.
strength-as-a-rule = Norec suele pedirlo y puede hacer una excepción.
strength-should = Es un consejo.
stage-application = Con la solicitud
stage-round = Con cada ronda
stage-after-approval = Una vez concedida la subvención

## Budget

budget-sum = Los gastos suman { $sum }.

## The words of choices inside a sentence

noun-kind-civil-society = una organización de la sociedad civil
noun-kind-public = una institución pública
noun-kind-private = una empresa privada
noun-kind-individual = una persona individual
noun-kind-other = otra cosa
noun-category-allowance = la asignación mensual
noun-category-housing = el alojamiento
noun-category-insurance = el seguro
noun-category-travel = el viaje
noun-category-activities = las actividades de los participantes
noun-category-departure = la ayuda de salida
noun-category-partner-meeting = la reunión de socios
noun-category-training = la formación que dan los socios
noun-category-administration = la gestión
noun-category-other = los otros gastos

## Input that cannot be used

problem-date-impossible = «{ $label }»: la fecha { $typed } no existe en el calendario. Escriba la fecha así: 1 de agosto de 2027.
problem-date-form = «{ $label }»: escriba la fecha así: 1 de agosto de 2027.
problem-month-form = «{ $label }»: escriba el mes y el año así: agosto de 2027.
problem-instant-form = «{ $label }»: escriba el día y la hora así: 15 de agosto de 2026, 23:59.
problem-count = «{ $label }»: escriba un número entero, 1 o más.
problem-range = «{ $label }»: escriba un número de { $min } a { $max }.
problem-ages = «{ $label }»: la persona más joven tiene más años que la de más edad. Corrija uno de los números.
problem-currency = «{ $label }»: escriba el código de la moneda con tres letras, por ejemplo NOK.
problem-currency-differs = «{ $label }»: usted escribió { $written }, pero la moneda es { $answered }. Elija una.
problem-number-check = «{ $label }»: un número noruego tiene nueve cifras. Revise las cifras otra vez.
problem-number-twice = «{ $label }»: dos socios tienen el mismo número. Corrija uno.
problem-row = «{ $label }»: lo que eligió ya no está. Elija de nuevo.
problem-too-long = «{ $label }»: escriba como máximo { $max } caracteres.
problem-amount = «{ $label }»: escriba un número, por ejemplo 1234,50.
