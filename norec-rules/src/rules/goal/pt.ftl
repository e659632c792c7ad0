goal-title = Os objetivos de desenvolvimento sustentável
goal-open = A atividade contribui para um dos objetivos de desenvolvimento sustentável da ONU?
goal-met = A atividade contribui para um dos objetivos de desenvolvimento sustentável da ONU. { $strength ->
    [must] A Norec exige isso.
   *[other] Em geral, a Norec pede isso.
 }
goal-not = Respondeu que a atividade não contribui para nenhum objetivo de desenvolvimento sustentável. { $strength ->
    [must] A Norec exige isso. Pode escolher um objetivo e escrevê-lo no plano.
   *[other] Em geral, a Norec pede isso. Pode escolher um objetivo e escrevê-lo no plano, ou explicar porque não.
 }
goal-rule = A atividade contribui para um dos objetivos de desenvolvimento sustentável da ONU.
