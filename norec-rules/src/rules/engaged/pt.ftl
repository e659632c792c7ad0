engaged-title = O acordo com o parceiro norueguês
engaged-item-supported = o apoio da Norec ao parceiro norueguês
engaged-item-signed = a assinatura das duas partes na oferta ou no contrato
engaged-open = Isto está confirmado: { $open }?
engaged-met = O parceiro norueguês recebeu apoio da Norec, e as duas partes assinaram.
engaged-not = Isto não está confirmado: { $missing }. A UDI exige isso.
engaged-rule = O participante está contratado por um parceiro norueguês que recebeu apoio da Norec. As duas partes assinaram uma oferta ou um contrato.
