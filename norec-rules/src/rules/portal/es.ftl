portal-title = El portal de solicitudes
portal-rule = La solicitud se envía por el portal digital.
portal-met = La solicitud se envió por el portal digital. { $strength ->
    [must] Norec lo exige.
   *[other] Norec suele pedirlo.
 }
portal-not = Usted respondió que la solicitud no se envió por el portal digital. { $strength ->
    [must] Norec lo exige. Pregunte a Norec si puede enviarla por allí ahora.
   *[other] Norec suele pedirlo. Pregunte a Norec si puede enviarla por allí ahora, o explique por qué no.
 }
portal-open = ¿Se envió la solicitud por el portal de Norec?
portal-remind = Envíe la solicitud por el portal digital. { $strength ->
    [must] Norec lo exige.
   *[other] Norec suele pedirlo.
 }
