network-title = La red de Norec
network-open = ¿Es usted miembro de la red de Norec?
network-met = Usted es miembro de la red de Norec. { $strength ->
    [must] Norec lo exige.
   *[other] Norec suele pedirlo.
 }
network-not = Usted respondió que no es miembro de la red de Norec. { $strength ->
    [must] Norec lo exige. Puede preguntar a Norec cómo hacerse miembro.
   *[other] Norec suele pedirlo. Puede preguntar a Norec cómo hacerse miembro, o explicar por qué no.
 }
network-rule = La persona que presenta la solicitud es miembro de la red de Norec.
