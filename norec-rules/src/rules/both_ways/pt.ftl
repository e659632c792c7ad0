both-ways-title = Nos dois sentidos
both-ways-rule = O intercâmbio vai nos dois sentidos.
both-ways-met = O intercâmbio vai nos dois sentidos: { $path }.
both-ways-so-far = Até agora, o intercâmbio vai só num sentido. Alguém viaja de { $to } para { $from }?
both-ways-not = O intercâmbio vai só num sentido: ninguém viaja de { $to } para { $from }. { $strength ->
    [must] A Norec exige que viajem pessoas nos dois sentidos.
   *[other] Em geral, a Norec pede que viajem pessoas nos dois sentidos. Pode explicar porque não.
 }
both-ways-nobody = Ninguém viaja entre os parceiros. Pode acrescentar um grupo em cada sentido.
both-ways-open = Até agora, não é claro quem viaja para onde. Pode acrescentar um grupo.
