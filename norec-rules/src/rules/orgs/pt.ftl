orgs-title = Quantos parceiros
orgs-rule = Têm de participar pelo menos { $min } organizações.
orgs-met = { $n ->
    [one] Participa { $n } parceiro.
   *[other] Participam { $n } parceiros.
 } { $strength ->
    [must] A Norec exige pelo menos { $min }.
    [should] Quem recebeu subvenções tinha pelo menos { $min }.
   *[other] Em geral, a Norec pede pelo menos { $min }.
 }
orgs-so-far = Até agora há { $n } de pelo menos { $min } parceiros. Pode acrescentar mais.
orgs-not = { $strength ->
    [must] A Norec exige pelo menos { $min } parceiros, e há { $n }. Pode responder que virão mais.
    [should] Quem recebeu subvenções tinha pelo menos { $min } parceiros, e há { $n }. Pode acrescentar um parceiro.
   *[other] Em geral, a Norec pede pelo menos { $min } parceiros, e há { $n }. Pode acrescentar um parceiro, ou explicar porque não.
 }
