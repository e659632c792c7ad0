orgs-title = Cuántos socios
orgs-rule = Deben participar al menos { $min } organizaciones.
orgs-met = Hay { $n ->
    [one] un socio
   *[other] { $n } socios
 }. { $strength ->
    [must] Norec exige al menos { $min }.
    [should] Quienes han recibido la subvención han sido al menos { $min }.
   *[other] Norec suele pedir al menos { $min }.
 }
orgs-so-far = Por ahora hay { $n } de al menos { $min } socios. Puede añadir más.
orgs-not = { $strength ->
    [must] Norec exige al menos { $min } socios y hay { $n }. Puede responder que vendrán más.
    [should] Quienes han recibido la subvención han sido al menos { $min } socios, y aquí hay { $n }. Puede añadir un socio.
   *[other] Norec suele pedir al menos { $min } socios y hay { $n }. Puede añadir un socio, o explicar por qué no.
 }
