### What only the programs say, when they explain an answer. The form in the browser is built without it.

## The comparison: your answers, the rule, the source

explain-yours = Sus respuestas
explain-limit = La regla
explain-amounts = Los importes
explain-ways = Maneras de leer el texto
explain-source = La fuente
explain-applies = Vale para
explain-since = Vale desde
explain-deadline = «{ $call }», con fecha límite { $deadline }
explain-read = { $source }. Esta guía lo leyó el { $day }.
explain-read-at = { $source }, { $address }. Esta guía lo leyó el { $day }.
explain-words = Palabras exactas: «{ $words }»
explain-stated = La fuente lo dice directamente.
explain-paraphrased = Esta guía no ha leído estas mismas palabras en la convocatoria.
explain-answer = { $label } – { $value }
explain-line = gasto número { $n }
explain-paper = documento número { $n }
list-partners = Los socios
list-placements = Los grupos
list-lines = Los gastos
explain-unanswered = sin respuesta
explain-none = nada
explain-rows-all = { $n }, y no hay más
explain-rows-so-far = { $n } por ahora
explain-month = { $month } de { $year }
explain-list = { $items }
explain-amount = { $amount }, con un máximo de { $limit }
explain-amount-over = { $amount }, con un máximo de { $limit }: lo supera en { $over }
explain-way = { $way }: { $said }
explain-same = La respuesta es la misma en todas las maneras de leer el texto.
explain-not-applicable = no cuenta

## Everything that was looked at

trace-title = Todo lo que ha mirado esta guía
trace-parameters = Cifras y listas de la regla
trace-answers = Respuestas que ha mirado esta guía
trace-file = De un archivo
trace-results = Lo que ha encontrado esta guía
trace-application = toda la solicitud
trace-to-come = { $list }, lo que aún puede venir
trace-waits = Espera esto: { $fields }.
trace-silent = La regla aún no tiene nada que decir.
trace-applicant = Lo ha decidido una cifra o una respuesta que usted buscó.

## Names of the ways to read a text

reading-wide = con el Caribe y los países entre dos continentes
reading-narrow = sin el Caribe ni los países entre dos continentes
reading-heading = lo que dice el encabezado
reading-body-existing = también basta un acuerdo vigente
reading-body-recent = también basta un acuerdo que ya terminó
reading-text = el texto tal como está
reading-day = el día que dice la convocatoria
reading-norwegian-clock = según la hora de Noruega
reading-literal-cet = según CET
reading-earlier-wording = el texto más antiguo
reading-later-wording = el texto más nuevo
reading-participant-kinds-with-itself = de los gastos de los participantes, con las actividades
reading-participant-kinds-without-itself = de los gastos de los participantes, sin las actividades
reading-all-but-administration-with-itself = de todo menos la gestión, con las actividades
reading-all-but-administration-without-itself = de todo menos la gestión, sin las actividades
reading-certificate = prueba de que la empresa está registrada
reading-link-or-certificate = también basta un enlace a la autorización

## The figures and lists of the rules

parameter-youngest = edad mínima en años
parameter-oldest = edad máxima en años
parameter-people = diferencia máxima en personas
parameter-share = parte máxima
parameter-participant-kinds = lo que cuenta como gastos de los participantes
parameter-lines = la parte se calcula sobre
parameter-lines-participant-kinds = los gastos de los participantes
parameter-lines-all-but-administration = todo menos la gestión
parameter-counts-itself = las actividades entran en la suma
parameter-dismissed = una solicitud a la que le falta algo se desestima
parameter-kinds = tipos que entran
parameter-refused = tipos que no entran
parameter-new-shortest = mínimo para una alianza nueva, en meses
parameter-new-longest = máximo para una alianza nueva, en meses
parameter-existing-shortest = mínimo para quienes tienen un acuerdo, en meses
parameter-existing-longest = máximo para quienes tienen un acuerdo, en meses
parameter-long-shortest = mínimo después de mucho apoyo, en meses
parameter-long-longest = máximo después de mucho apoyo, en meses
parameter-long-after = el apoyo es largo después de estos meses
parameter-not-several = este número de proyectos no son «varios»
parameter-several = este número de proyectos son «varios»
parameter-new-has-shortest = las alianzas nuevas tienen una duración mínima
parameter-long-by = el apoyo se cuenta en
parameter-long-by-months = meses
parameter-long-by-projects = proyectos
parameter-home = el país del programa de subvenciones
parameter-seen = países que recibieron subvención, con el año
parameter-minimum = número mínimo de organizaciones
parameter-months = número de meses
parameter-proof = documentos que bastan
parameter-categories = tipos de gasto
parameter-regions = continentes
parameter-regions-2 = África
parameter-regions-142 = Asia
parameter-regions-419 = América Latina
parameter-caribbean = la región que puede entrar en la lectura
parameter-caribbean-29 = el Caribe
parameter-between-continents = países entre dos continentes
parameter-with-caribbean = el Caribe entra
parameter-with-between = los países entre dos continentes entran
parameter-shortest = tiempo mínimo en meses
parameter-longest = tiempo máximo en meses
parameter-step = el primer paso
parameter-step-phase-1 = fase 1
parameter-step-feasibility-study = estudio de viabilidad
parameter-reports-approved = los informes deben estar aprobados
parameter-agreements = acuerdos que bastan en su lugar
reading-usual = lo que es habitual
reading-sometimes = lo que basta a veces
parameter-from = primer día incluido
parameter-to = último día incluido
parameter-least = importe mínimo
parameter-most = importe máximo
parameter-currency = moneda
parameter-jpo-apart = los puestos JPO tienen su propia regla
parameter-master-years = años con un máster
parameter-bachelor-years = años con un título de grado
parameter-bachelor = un título de grado puede bastar
parameter-first-years = años en la primera oficina
parameter-then-years = años en la oficina siguiente
parameter-first-step = la fecha límite de la fase 1
parameter-days = días
