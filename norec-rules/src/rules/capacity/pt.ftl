capacity-title = Capacidade profissional
capacity-rule = Em geral, a Norec pede que cada parceiro tenha a capacidade profissional necessária.
capacity-met = Respondeu que { $partner } tem a capacidade profissional. Em geral, a Norec pede isso.
capacity-not = Respondeu que { $partner } não tem a capacidade profissional. Em geral, a Norec pede que cada parceiro a tenha. Pode escolher outro parceiro, ou explicar porque escolheu este.
capacity-open = { $partner } tem capacidade profissional para o intercâmbio? Quem dirige a organização sabe responder.
