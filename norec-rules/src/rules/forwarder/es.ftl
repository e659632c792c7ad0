forwarder-title = El socio que recibe el dinero
forwarder-open = ¿Va a recibir una organización socia de Norec el dinero y transferírselo a usted?
forwarder-met = Una organización socia de Norec recibe el dinero y se lo transfiere a usted. { $strength ->
    [must] Norec lo exige.
   *[other] Norec suele pedirlo.
 }
forwarder-not = Usted respondió que ninguna organización socia de Norec recibe el dinero para usted. { $strength ->
    [must] Norec lo exige. Puede preguntar a la organización con la que hizo el intercambio.
   *[other] Norec suele pedirlo. Puede preguntar a la organización con la que hizo el intercambio, o explicar por qué no.
 }
forwarder-rule = Una organización socia de Norec recibe el dinero y se lo transfiere al solicitante.
