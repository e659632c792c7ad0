invitation-title = La carta de invitación
invitation-item-workplace = el lugar de trabajo
invitation-item-length = la duración de la estancia
invitation-item-pay = el salario
invitation-open = ¿Está esto en la carta de invitación de Norec: { $open }?
invitation-met = La carta de invitación de Norec dice lo que debe decir.
invitation-not = Esto no está en la carta de invitación de Norec: { $missing }. Puede pedir a Norec una carta nueva.
invitation-rule = El participante está en el programa de Norec. La carta de invitación de Norec indica el lugar de trabajo, la duración y el salario.
