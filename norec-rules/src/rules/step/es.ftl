step-title = El primer paso
step-rule = Primero viene { $step }. Después puede solicitar el intercambio.
step-name-phase-1 = la fase 1
step-name-feasibility-study = el estudio de viabilidad
step-met = { $strength ->
    [must] La convocatoria exige terminar primero { $step }.
   *[other] Norec suele pedir que se termine primero { $step }.
 } Eso se cumple.
step-not = { $strength ->
    [must] La convocatoria exige terminar primero { $step }. Puede solicitar { $step } en otra convocatoria, o pedir consejo a Norec.
   *[other] Norec suele pedir que se termine primero { $step }. Puede solicitar { $step } en otra convocatoria, o explicar por qué no.
 }
step-not-reports = { $strength ->
    [must] La convocatoria exige terminar primero { $step }, y Norec debe haber aprobado los informes. Pregunte a Norec qué falta.
   *[other] Norec suele pedir que se termine primero { $step }, con los informes aprobados. Pregunte a Norec qué falta, o explique por qué.
 }
step-open = ¿Han terminado los socios { $step }? El socio coordinador lo sabe.
step-open-reports = ¿Ha aprobado Norec los informes sobre { $step }? El socio coordinador lo sabe.
step-open-agreement = ¿Tienen los socios un acuerdo con Norec, o lo han tenido? Sin { $step }, es el acuerdo lo que decide si puede solicitar la subvención.
step-depends-heading = El texto se puede leer de dos maneras. El encabezado dice que { $step } va primero. Más abajo, un acuerdo con Norec también basta. Pregunte a Norec qué vale.
step-depends-recent = El acuerdo terminó el { $day }. El texto acepta un acuerdo reciente, pero no dice qué significa «reciente». Pregunte a Norec.
step-depends-recent-undated = El acuerdo ya terminó. El texto acepta un acuerdo reciente, pero no dice qué significa «reciente». Pregunte a Norec.
