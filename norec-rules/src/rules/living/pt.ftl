living-title = Alojamento e salário
living-open-housing = O participante tem um lugar para viver?
living-open-pay = O salário chega para viver? Se for baixo, a Norec tem de pagar a alimentação, o alojamento e a viagem de regresso.
living-met = O participante tem um lugar para viver e dinheiro que chega para viver.
living-met-covered = O participante tem um lugar para viver, e a Norec paga a alimentação, o alojamento e a viagem de regresso.
living-not-housing = O participante não tem um lugar para viver. A UDI exige um. Muitas vezes, a organização de acolhimento pode ajudar.
living-not-pay = O salário não chega, e a Norec não paga a alimentação, o alojamento e a viagem de regresso. A UDI exige uma das duas coisas. Pode perguntar à Norec.
living-rule = O participante tem de ter um lugar para viver. O salário tem de seguir os estatutos da Norec e chegar para viver. Se for baixo, a Norec tem de pagar a alimentação, o alojamento e a viagem de regresso.
