legal-title = Persona jurídica
legal-rule = Cada socio debe ser una persona jurídica.
legal-met = { $partner } es una persona jurídica. { $strength ->
    [must] Norec lo exige.
   *[other] Norec suele pedirlo.
 }
legal-not = { $partner } no es una persona jurídica, y { $strength ->
    [must] Norec lo exige. ¿Podría ser socio el propietario, por ejemplo el municipio o un ministerio?
   *[other] Norec suele pedirlo. ¿Podría ser socio el propietario, por ejemplo el municipio o un ministerio, o puede explicar por qué no?
 }
legal-open = ¿Es { $partner } una persona jurídica por sí misma? Quien firma los contratos lo sabe.
