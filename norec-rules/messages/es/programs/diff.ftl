### What the program diff says, when it compares the rules of two calls.

diff-title = En qué se diferencian «{ $from }» y «{ $to }»
diff-call = La convocatoria
diff-rules = Requisitos que son distintos
diff-sources = El mismo requisito, con otra fuente
diff-same = Los requisitos son los mismos en las dos.
diff-deadline = Fecha límite
diff-total = Total para repartir
diff-decision = Respuesta de Norec
diff-starts = Comienzo del intercambio
diff-nothing = no consta
diff-list = { $items }
diff-month = { $month } de { $year }
diff-from-to = de { $first } a { $last }
diff-after-months = { $n ->
    [one] { $n } mes después de la fecha límite
   *[other] { $n } meses después de la fecha límite
 }
diff-after-weeks = { $n ->
    [one] { $n } semana después de la fecha límite
   *[other] { $n } semanas después de la fecha límite
 }
diff-by = a más tardar el { $day }
diff-change = { $what }: { $from } → { $to }
diff-in = { $call }: { $text }
diff-lacks = «{ $call }» no tiene este requisito.
diff-strength = Con qué fuerza obliga
diff-must = Norec lo exige
diff-as-a-rule = Norec suele pedirlo
diff-should = un consejo
diff-stage = Cuándo cuenta
diff-confidence = Certeza
diff-stated = está en la fuente
diff-paraphrased = con otras palabras
diff-inferred = se deduce de la fuente
diff-ours = elección de esta guía
diff-source = Fuente
diff-carried = De una convocatoria anterior
diff-reading = manera de leer: { $name }
diff-of-reading = { $parameter }, manera de leer: { $reading }
diff-becomes = Estas pasan a seguir los requisitos
diff-no-longer = Estas tienen ahora un requisito que no se cumple
diff-other = Estas tienen otra respuesta
diff-amounts = Importes que cambian
diff-findings = Requisitos que tienen otra respuesta
diff-unchanged = De un total de { $all ->
    [one] { $all } solicitud
   *[other] { $all } solicitudes
 }, { $same ->
    [one] { $same } tiene
   *[other] { $same } tienen
 } la misma respuesta en las dos.
diff-about = { $rule }, { $subject }
diff-limit-new = Nuevo límite: { $limit }.
diff-limit-gone = El límite de { $limit } ya no cuenta.
diff-limit-up = El límite sube { $by }, de { $from } a { $to }.
diff-limit-down = El límite baja { $by }, de { $from } a { $to }.
diff-over-up = Lo que supera el límite sube { $by }, de { $from } a { $to }.
diff-over-down = Lo que supera el límite baja { $by }, de { $from } a { $to }.
diff-always = Norec decide. Estos son los requisitos que ha leído esta guía.
