signed-title = Firma y archivos abiertos
signed-rule = Alguien con poder para firmar firma la solicitud. Todos los archivos se abren sin contraseña.
signed-item-signature = la firma de alguien con poder para firmar
signed-item-unlocked = archivos sin contraseña
signed-met = Ha firmado alguien con poder para firmar, y ningún archivo tiene contraseña.
signed-not = Falta esto: { $missing }. { $strength ->
    [must] Norec lo exige. Pregunte a Norec si puede enviar la solicitud de nuevo.
   *[other] Norec suele pedirlo. Pregunte a Norec si puede enviar la solicitud de nuevo, o explique por qué.
 }
signed-open = ¿Está listo esto: { $open }?
signed-remind = Pida la firma de alguien con poder para firmar.
signed-remind-unlocked = Envíe archivos sin contraseña.
