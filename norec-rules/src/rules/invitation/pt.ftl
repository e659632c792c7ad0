invitation-title = A carta de convite
invitation-item-workplace = o local de trabalho
invitation-item-length = a duração da estadia
invitation-item-pay = o salário
invitation-open = A carta de convite da Norec indica { $open }?
invitation-met = A carta de convite da Norec indica o que deve indicar.
invitation-not = A carta de convite da Norec não indica { $missing }. Pode pedir uma carta nova à Norec.
invitation-rule = O participante está no programa da Norec. A carta de convite da Norec indica o local de trabalho, a duração e o salário.
