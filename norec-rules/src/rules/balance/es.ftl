balance-title = Números equilibrados
balance-rule = A cada socio llegan más o menos tantas personas como salen. La diferencia máxima es de { $people ->
    [one] una persona
   *[other] { $people } personas
 }, o { $share } de todos los que viajan.
balance-met = { $partner } envía a { $sent ->
    [one] una persona
   *[other] { $sent } personas
 } y acoge a { $received ->
    [one] una
   *[other] { $received }
 }. Está bastante equilibrado.
balance-so-far = Por ahora { $sent ->
    [one] sale una persona
   *[other] salen { $sent } personas
 } de { $partner }, y { $received ->
    [one] llega una
   *[other] llegan { $received }
 }. Responda para todos los grupos, y esta guía verá si está equilibrado.
balance-so-far-not = Por ahora { $sent ->
    [one] sale una persona
   *[other] salen { $sent } personas
 } de { $partner }, y { $received ->
    [one] llega una
   *[other] llegan { $received }
 }. ¿Vienen más en el otro sentido?
balance-not = { $partner } envía a { $sent ->
    [one] una persona
   *[other] { $sent } personas
 } y acoge a { $received ->
    [one] una
   *[other] { $received }
 }. No está equilibrado. Puede cambiar cuántas personas viajan en cada sentido.
balance-nobody = Nadie viaja a { $partner } ni sale de allí.
