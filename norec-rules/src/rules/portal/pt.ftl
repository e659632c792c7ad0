portal-title = O portal das candidaturas
portal-rule = Use o portal digital da Norec para se candidatar.
portal-met = A candidatura foi enviada pelo portal digital. { $strength ->
    [must] A Norec exige isso.
   *[other] Em geral, a Norec pede isso.
 }
portal-not = Respondeu que a candidatura não foi enviada pelo portal digital. { $strength ->
    [must] A Norec exige isso. Pergunte à Norec se ainda a pode enviar por lá.
   *[other] Em geral, a Norec pede isso. Pergunte à Norec se ainda a pode enviar por lá, ou explique porque não.
 }
portal-open = A candidatura foi enviada pelo portal da Norec?
portal-remind = Envie a candidatura pelo portal digital da Norec. { $strength ->
    [must] A Norec exige isso.
   *[other] Em geral, a Norec pede isso.
 }
