engaged-title = El acuerdo con el socio noruego
engaged-item-supported = el apoyo de Norec al socio noruego
engaged-item-signed = la firma de las dos partes en la oferta o el contrato
engaged-open = ¿Está confirmado esto: { $open }?
engaged-met = El socio noruego ha recibido apoyo de Norec, y las dos partes han firmado.
engaged-not = Esto no está confirmado: { $missing }. UDI lo exige.
engaged-rule = El participante está contratado por un socio noruego que ha recibido apoyo de Norec. Las dos partes han firmado una oferta o un contrato.
