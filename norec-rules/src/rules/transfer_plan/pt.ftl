transfer-plan-title = Plano para transferir o dinheiro
transfer-plan-rule = Os parceiros fazem um plano para transferir o dinheiro para os outros parceiros. Fazem-no antes do intercâmbio.
transfer-plan-met = Há um plano para transferir o dinheiro para os outros parceiros.
transfer-plan-not = Não há um plano para transferir o dinheiro para os outros parceiros. Em geral, o plano está pronto antes do intercâmbio. Pode fazê-lo agora, ou explicar porque não.
transfer-plan-open = Há um plano para transferir o dinheiro para os outros parceiros? Em geral, está pronto antes do intercâmbio.
