network-title = A rede da Norec
network-open = É membro da rede da Norec?
network-met = É membro da rede da Norec. { $strength ->
    [must] A Norec exige isso.
   *[other] Em geral, a Norec pede isso.
 }
network-not = Respondeu que não é membro da rede da Norec. { $strength ->
    [must] A Norec exige isso. Pode perguntar à Norec como se tornar membro.
   *[other] Em geral, a Norec pede isso. Pode perguntar à Norec como se tornar membro, ou explicar porque não.
 }
network-rule = Quem se candidata é membro da rede da Norec.
