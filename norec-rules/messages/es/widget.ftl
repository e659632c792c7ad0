### The page around the questions.

check-name = Guía del intercambio
check-heading = Compruebe si su intercambio puede recibir una subvención
check-lead = Escriba lo que sepa. Mientras escribe, verá qué significan sus respuestas según las reglas de Norec.
guidance-title = Esto es una orientación
read-title = Cuándo se leyeron las reglas
hand-title = Lo que necesita
hand-text = Quién participa, quién viaja y el presupuesto. Sus respuestas se quedan en su dispositivo.
hand-count = Con dos socios, un grupo y un gasto, esta guía necesita { $n } respuestas.
language-choose = Idioma
check-starting = La guía se está iniciando. Ya puede empezar a escribir.
check-failed = La guía no pudo iniciarse. Aun así, puede leer aquí las preguntas y las reglas.
check-stopped = La guía se detuvo. Sus respuestas siguen en los campos. Cópielas antes de abrir la página de nuevo.
language-failed = La guía no pudo obtener el idioma. Pruebe de nuevo cuando tenga conexión.

section-part = Parte { $n } de { $total }
section-partners = Los socios
section-partners-hint = Anote a todos los que envían o acogen participantes.
section-placements = Los grupos que viajan
section-placements-hint = Un grupo viaja en el mismo sentido y al mismo tiempo. Añada un grupo para cada sentido.
section-lines = El presupuesto
section-lines-hint = Anote cada gasto por separado. Esta guía no convierte entre monedas.
section-sending = Antes y después de enviar
section-sending-hint = Lo que debe estar listo más adelante no cambia lo que esta guía dice de la solicitud.
list-rounds = Rondas
list-rounds-hint = ¿Tiene el intercambio varias rondas? Añada cada ronda del plan. Si no, puede saltarse esto.
list-papers = Documentos de los socios
list-papers-hint = Anote los documentos que ya están listos. Aquí no se sube nada.
section-before = Lo que se ha hecho antes
continue-placements = Seguir con los grupos
continue-lines = Seguir con el presupuesto
continue-sending = Seguir con la última parte
continue-panel = Ver qué significan sus respuestas

row-partner = Socio { $n }
row-placement = Grupo { $n }
row-line = Gasto { $n }
row-round = Ronda { $n }
row-paper = Documento { $n }
row-name-round = { $round }
row-unchosen = Aún sin elegir
row-way = De { $from } a { $to }
row-people = { $n ->
    [one] { $n } persona
   *[other] { $n } personas
  }
row-months = { $n ->
    [one] { $n } mes
   *[other] { $n } meses
  }
row-missing = { $n ->
    [one] Falta una respuesta
   *[other] Faltan { $n } respuestas
  }
row-sum = { $money }
add-partner = Añadir un socio
add-placement = Añadir un grupo
add-line = Añadir un gasto
add-round = Añadir una ronda
add-paper = Añadir un documento
remove-partner = Quitar el socio
remove-placement = Quitar el grupo
remove-line = Quitar el gasto
remove-round = Quitar la ronda
remove-paper = Quitar el documento

close-partners = ¿Son estos todos los socios?
close-placements = ¿Son estos todos los grupos?
close-lines = ¿Son estos todos los gastos?
close-rounds = ¿Son estas todas las rondas?
close-papers = ¿Son estos todos los documentos?
close-yes = Sí, no hay más
close-no = No, vienen más
close-more = Si viene algo más, esta guía también lo mira.
close-closed = Usted dijo que no hay más. Si añade algo, la lista se abre de nuevo.

panel-heading = Qué significan sus respuestas
panel-left = { $n ->
    [one] Falta una respuesta
   *[other] Faltan { $n } respuestas
  }
panel-if-all = Si esto es todo
panel-next = Pregunta siguiente
panel-go = Ir a la pregunta
panel-go-answer = Ir a la respuesta
panel-nothing = Aquí no hay nada por ahora.
panel-waiting = Esta guía espera las reglas. No se pierde lo que escribe.
why = ¿Por qué?
state-advice = consejo
why-requirement = Requisito
why-source = Fuente
why-words = Palabras exactas
why-read = Fecha de lectura
why-sure = Certeza
sure-stated = La fuente lo dice directamente.
sure-paraphrased = Está en la fuente, pero con otras palabras.
sure-inferred = La fuente no lo dice directamente. Esta guía lo ha entendido así.
sure-ours = Es una elección de esta guía.
source-english = en inglés

flow-heading = Quién viaja adónde
flow-none = Aún no hay viajes anotados.
flow-arrow = { $n ->
    [one] Una persona viaja de { $from } a { $to }.
   *[other] { $n } personas viajan de { $from } a { $to }.
  }
flow-some = Alguien viaja de { $from } a { $to }. Falta el número de personas.
show-table = Mostrar como tabla
flow-partner = Socio
flow-sends = Envía
flow-receives = Acoge
flow-unknown = falta el número

totals-heading = Sumas por ahora
totals-none = Aún no hay gastos con precio, unidades y moneda.
totals-by-partner = Por socio
totals-by-category = Por tipo de gasto
totals-by-round = Por ronda
totals-by-group = Por grupo
totals-per-participant = Por participante
totals-per-month = Por participante y mes
totals-no-partner = Sin socio
totals-no-round = Sin ronda
totals-no-group = Sin grupo
totals-group = El grupo { $group }
totals-round = La ronda { $round }
totals-exchange = Todo el intercambio
totals-stated-row = El total que usted escribió
totals-unpriced = { $n ->
    [one] Un gasto no se ha contado. Falta el precio, las unidades o la moneda.
   *[other] { $n } gastos no se han contado. Falta el precio, las unidades o la moneda.
  }
totals-too-large = { $n ->
    [one] Un gasto no se ha contado. La suma tiene demasiadas cifras. Revise el precio y las unidades.
   *[other] { $n } gastos no se han contado. Las sumas tienen demasiadas cifras. Revise los precios y las unidades.
  }
totals-at-least = Cada suma puede ser mayor, pero no menor.
totals-no-people = Aún no se sabe cuántas personas viajan. Por eso no está calculado el gasto por participante.
totals-no-months = Aún no se sabe cuántos meses están allí. Por eso no está calculado el gasto por mes.
totals-shared = El gasto por participante es la suma dividida entre las personas anotadas, y redondeada. Es una elección de esta guía, y ninguna regla usa esas cifras.
totals-stated = El total que usted escribió es { $money }.
totals-left = Aún no está anotada como gastos esta parte del total: { $money }.
totals-over = Los gastos superan por ahora en { $money } el total que usted escribió.
totals-other = Algunos gastos están en otra moneda. Por eso esta guía no puede decir cuánto queda.
totals-above = El total que usted escribió supera en { $money } la suma de los gastos.
totals-below = El total que usted escribió es { $money } menor que la suma de los gastos.

errors-title = Por corregir: { $title }
errors-heading = { $n ->
    [one] Hay que corregir una respuesta
   *[other] Hay que corregir { $n } respuestas
  }
ask-amount = ¿Qué quiere decir con { $typed }? Elija una opción.

delete-answers = Borrar mis respuestas
delete-done = Sus respuestas están borradas.
delete-undo = Deshacer
rules-heading = Las reglas que usa esta guía
no-script = Su navegador no puede usar la guía. Aun así, puede leer aquí las preguntas y las reglas.

# Another answer is tried
try-this = Probar esto
trial-answer = Está probando: { $now }. Su respuesta era: { $before }.
trial-row = Esto es parte de lo que está probando.
trial-before = Esta es su respuesta tal como era. Ha probado: { $now }.
trial-none = sin respuesta
trial-undo = Deshacer
trial-again = Probar de nuevo
trial-keep = Conservar estas respuestas
trial-start = Probar otras respuestas
trial-heading = Está probando otras respuestas
trial-back = Está viendo sus respuestas tal como eran
trial-hint = Cambie lo que quiera en el formulario. Aquí verá qué es diferente.
trial-change = { $what }. Antes: { $before }. Ahora: { $now }.

# One question at a time
guide-choose = ¿Cómo quiere responder?
guide-whole = Todo el formulario
guide-one = Una pregunta a la vez
guide-skip = Pregunta siguiente
guide-back = Pregunta anterior
guide-left = { $n ->
    [one] Una respuesta todavía puede decidir algo.
   *[other] { $n } respuestas todavía pueden decidir algo.
  }
guide-done = Ahora no hace falta ninguna respuesta más.
why-asked = ¿Por qué esta pregunta?
tag-settled = Ahora no decide nada
tag-look-up = Búsquelo si puede

# Questions to Norec
letter-heading = Preguntas para Norec
letter-hint = Copie el texto y envíelo a Norec.
letter-copy = Copiar el texto
letter-copied = El texto está copiado.

# Pictures
flow-least = { $n ->
    [one] Al menos una persona viaja de { $from } a { $to }. Falta el número de uno o más grupos.
   *[other] Al menos { $n } personas viajan de { $from } a { $to }. Falta el número de uno o más grupos.
  }
flow-both = En los dos sentidos: { $from } y { $to }.
flow-one = En un solo sentido: de { $from } a { $to }.
flow-no-round = Ronda sin indicar
flow-key-some = Rayas largas: no ha dicho cuántas personas.
flow-key-none = Puntos: nadie viaja aún en este sentido.
flow-left-out = { $n ->
    [one] Un grupo no está dibujado. Elija quién envía y quién acoge.
   *[other] { $n } grupos no están dibujados. Elija quién envía y quién acoge.
  }
totals-cap-entered = La suma ahora
totals-cap-of = Calculado sobre { $base }
totals-cap-within = Como máximo { $limit }, calculado sobre { $base }. Quedan { $left }.
totals-cap-over = Como máximo { $limit }, calculado sobre { $base }. Sobran { $over }.
totals-cap-marks = { $n ->
    [one] La marca muestra cuánto puede ser.
   *[other] Se puede calcular de varias maneras. Cada marca muestra cuánto puede ser en una de ellas.
  }
progress-heading = Hasta dónde ha llegado
progress-part = Parte
progress-left = Faltan
progress-given = Dadas
progress-words = faltan { $left }, dadas { $given }
progress-changes = Una respuesta puede traer preguntas nuevas o hacer que otras ya no importen. Por eso el número puede subir o bajar.
progress-look-up = Lo que puede buscar usted también puede decidir algo.
