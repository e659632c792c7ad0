length-title = Duración del acuerdo
length-rule = Norec suele dar a las alianzas nuevas un acuerdo de { $new } meses como máximo. Si los socios ya tienen un acuerdo, dura de { $existing-min } a { $existing-max } meses. Después de mucho apoyo, dura de { $long-min } a { $long-max } meses.
length-met = El acuerdo durará { $months ->
    [one] { $months } mes
   *[other] { $months } meses
 }. Norec suele dar acuerdos de esa duración.
length-not-new = El acuerdo durará { $months } meses. Norec suele dar a las alianzas nuevas { $max } meses como máximo. Puede explicar por qué.
length-not-existing = El acuerdo durará { $months ->
    [one] { $months } mes
   *[other] { $months } meses
 }. Si los socios ya tienen un acuerdo, Norec suele dar de { $min } a { $max } meses. Puede explicar por qué.
length-not-long = El acuerdo durará { $months ->
    [one] { $months } mes
   *[other] { $months } meses
 }. Después de mucho apoyo, Norec suele dar de { $min } a { $max } meses. Puede explicar por qué.
length-not = El acuerdo durará { $months ->
    [one] { $months } mes
   *[other] { $months } meses
 }. Norec no suele dar acuerdos de esa duración. Puede explicar por qué.
length-depends-new = El acuerdo durará { $months ->
    [one] { $months } mes
   *[other] { $months } meses
 }. Las reglas se pueden leer de dos maneras. Un texto más antiguo pide al menos { $min } meses; uno más nuevo no dice nada de eso. Debe responder Norec.
length-depends-ended = El acuerdo durará { $months ->
    [one] { $months } mes
   *[other] { $months } meses
 }. Un texto más antiguo pide al menos { $min } meses; uno más nuevo no lo dice. Ninguno dice qué vale cuando el acuerdo anterior ya terminó. Debe responder Norec.
length-depends-long = El acuerdo durará { $months ->
    [one] { $months } mes
   *[other] { $months } meses
 }. Las reglas se pueden leer de dos maneras. Según un texto más antiguo, la duración depende de cuántos meses de apoyo han recibido los socios. Según uno más nuevo, depende de cuántos proyectos han tenido. Aquí no dan la misma respuesta. Debe responder Norec.
length-unpublished-ended = El acuerdo durará { $months ->
    [one] { $months } mes
   *[other] { $months } meses
 }. Esta guía no ha encontrado qué vale cuando el acuerdo anterior ya terminó. Norec puede responder.
length-unpublished-several = El acuerdo durará { $months ->
    [one] { $months } mes
   *[other] { $months } meses
 }. Los acuerdos largos son para quienes han tenido varios proyectos. Esta guía no ha encontrado cuántos son «varios». Norec puede responder.
length-open = ¿Cuántos meses durará el acuerdo? Basta con lo que tiene previsto.
length-open-agreement = El acuerdo durará { $months ->
    [one] { $months } mes
   *[other] { $months } meses
 }. ¿Tienen los socios un acuerdo con Norec, o lo han tenido? Eso decide cuánto puede durar el nuevo.
length-open-support = El acuerdo durará { $months ->
    [one] { $months } mes
   *[other] { $months } meses
 }. ¿Cuántos meses de apoyo ha recibido la alianza en total? Eso decide cuánto puede durar el acuerdo.
length-open-projects = El acuerdo durará { $months ->
    [one] { $months } mes
   *[other] { $months } meses
 }. ¿Para cuántos proyectos ha recibido apoyo la alianza? Eso decide cuánto puede durar el acuerdo.
