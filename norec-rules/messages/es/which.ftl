### Which scheme fits: questions, answers and where they lead.

## Scheme: which

which-heading = ¿Qué ayuda conviene?
which-intro = Responda a unas pocas preguntas. Le llevan a la guía que conviene, o le dicen por qué no hay ninguna.
which-none = Ninguna de estas guías conviene
which-back = Volver a la pregunta anterior
which-again = Empezar de nuevo
which-go = Ir a la guía
which-go-guide = Ir a las orientaciones
which-who = ¿Quién quiere solicitar?
which-who-organisation = Una organización, como una escuela o una asociación
which-who-person = Yo, como persona
which-who-party = Un partido político o su partido juvenil
which-aim = ¿De qué se trata?
which-aim-exchange = Intercambiar personas con socios de otros países
which-aim-trainees = Personas en formación, de un país a otro
which-aim-permit = El permiso de residencia de un participante que viene a Noruega
which-aim-other = Otra cosa
which-before = ¿Qué han hecho ya los socios con Norec?
which-before-nothing = Nada todavía
which-before-newcomer = Tienen un acuerdo, pero ahora se une un socio nuevo
which-before-phase-1 = La fase 1 está terminada
which-before-agreement = Tienen un acuerdo, o lo tuvieron hace poco, y son los mismos
which-wish = ¿Qué quiere?
which-wish-activity = Ya hice un intercambio y busco apoyo para una actividad
which-wish-un = Trabajar en la ONU
which-wish-permit = Venir a Noruega como participante
which-wish-travel = Ir de intercambio
which-wish-other = Otra cosa
which-end-exchange = Los socios pueden solicitar la fase 2. Compruebe aquí el plan.
which-end-first-step = Las alianzas nuevas suelen solicitar primero la fase 1. También las que suman un socio nuevo.
which-end-post-exchange = Ha habido una ayuda para lo que hacen los antiguos participantes después del intercambio. Vea si le sirve.
which-end-un-post = Noruega paga algunos puestos en la ONU. Vea si le convienen.
which-end-residence-permit = Vea qué debe estar listo antes de solicitar el permiso de residencia.
which-end-trainees = Esta guía no ha encontrado reglas propias para esto. Las orientaciones dicen qué otras reglas pueden contar y qué preguntar a Norec.
which-end-democracy = Norec tiene una subvención aparte para la democracia, para partidos noruegos y sus partidos juveniles. La última fecha límite que esta guía ha encontrado fue el { $closed }.
which-end-no-travel = Los socios de un intercambio eligen ellos mismos quién viaja. Puede preguntar a una organización que tenga un acuerdo con Norec.
which-end-no-organisation = Las subvenciones que esta guía conoce van a intercambios entre organizaciones de varios países. Norec puede decirle si hay otra cosa.
which-end-no-person = Un intercambio lo solicitan organizaciones, no personas. Norec puede decirle si hay otra cosa.
trainees-heading = Personas en formación, de un país a otro
which-aim-plan = Un calendario de todo lo que pasa
which-end-timetable = Vea cuándo pasa todo, desde la fecha límite hasta el informe, y lleve los días a su calendario.
