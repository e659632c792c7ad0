legal-title = Pessoa coletiva
legal-rule = Cada parceiro tem de ser uma pessoa coletiva.
legal-met = { $partner } é uma pessoa coletiva. { $strength ->
    [must] A Norec exige isso.
   *[other] Em geral, a Norec pede isso.
 }
legal-not = { $strength ->
    [must] { $partner } não é uma pessoa coletiva, e a Norec exige isso. O proprietário, por exemplo o município ou um ministério, pode ser o parceiro?
   *[other] { $partner } não é uma pessoa coletiva, e em geral a Norec pede isso. O proprietário, por exemplo o município ou um ministério, pode ser o parceiro? Ou pode explicar porque não?
 }
legal-open = { $partner } é, por si só, uma pessoa coletiva? Quem assina os contratos sabe responder.
