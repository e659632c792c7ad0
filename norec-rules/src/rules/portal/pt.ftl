portal-title = O portal das candidaturas
portal-rule = Use o portal digital da Norec para se candidatar.
portal-met = A candidatura foi enviada no portal digital. { $strength ->
    [must] A Norec exige isso.
   *[other] Em geral, a Norec pede isso.
 }
portal-not = Respondeu que a candidatura não foi enviada no portal digital. { $strength ->
    [must] A Norec exige isso. Pergunte à Norec se ainda a pode enviar lá.
   *[other] Em geral, a Norec pede isso. Pergunte à Norec se ainda a pode enviar lá, ou explique porque não.
 }
portal-open = A candidatura foi enviada no portal da Norec?
portal-remind = Envie a candidatura no portal digital da Norec. { $strength ->
    [must] A Norec exige isso.
   *[other] Em geral, a Norec pede isso.
 }
