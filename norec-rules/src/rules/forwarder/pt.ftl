forwarder-title = O parceiro que recebe o dinheiro
forwarder-open = Uma organização parceira da Norec vai receber o dinheiro e transferi-lo para si?
forwarder-met = Uma organização parceira da Norec recebe o dinheiro e transfere-o para si. { $strength ->
    [must] A Norec exige isso.
   *[other] Em geral, a Norec pede isso.
 }
forwarder-not = Respondeu que nenhuma organização parceira da Norec recebe o dinheiro por si. { $strength ->
    [must] A Norec exige isso. Pode perguntar à organização com que fez o intercâmbio.
   *[other] Em geral, a Norec pede isso. Pode perguntar à organização com que fez o intercâmbio, ou explicar porque não.
 }
forwarder-rule = Uma organização parceira da Norec recebe o dinheiro e transfere-o para o candidato.
