administration-title = Apoio à administração
administration-rule = A Norec tem dado a cada parceiro um pequeno apoio à administração. Pode pôr esse apoio numa linha para cada um.
administration-met = { $partner } tem uma linha para administração. Esta linha pode ficar: a Norec tem dado a cada parceiro um pequeno apoio para isso.
administration-so-far = Até agora, { $partner } não tem nenhuma linha para administração. Pode acrescentar uma linha.
administration-not = { $partner } não tem nenhuma linha para administração. A Norec tem dado a cada parceiro um pequeno apoio para isso. Pode acrescentar uma linha.
administration-amount = Este guia não encontrou o montante desse apoio. A Norec pode responder.
