transfer-plan-title = Plano para transferir o dinheiro
transfer-plan-rule = Antes do intercâmbio, os parceiros fazem um plano para transferir o dinheiro entre si.
transfer-plan-met = Os parceiros têm um plano para transferir o dinheiro entre si.
transfer-plan-not = Os parceiros não têm um plano para transferir o dinheiro entre si. Em geral, o plano está pronto antes do intercâmbio. Pode fazê-lo agora, ou explicar porque não.
transfer-plan-open = Os parceiros têm um plano para transferir o dinheiro entre si? Em geral, está pronto antes do intercâmbio.
