step-title = A primeira etapa
step-rule = Primeiro vem { $step }. Depois pode candidatar-se ao intercâmbio.
step-name-phase-1 = a fase 1
step-name-feasibility-study = o estudo de viabilidade
step-met = { $strength ->
    [must] O convite exige que termine primeiro { $step }.
   *[other] Em geral, a Norec pede que termine primeiro { $step }.
 } Isso está cumprido.
step-not = { $strength ->
    [must] O convite exige que termine primeiro { $step }. Pode candidatar-se a essa etapa noutro convite, ou pedir conselho à Norec.
   *[other] Em geral, a Norec pede que termine primeiro { $step }. Pode candidatar-se a essa etapa noutro convite, ou explicar porque não.
 }
step-not-reports = { $strength ->
    [must] O convite exige que termine primeiro { $step }, e a Norec tem de ter aprovado os relatórios. Pergunte à Norec o que falta.
   *[other] Em geral, a Norec pede que termine primeiro { $step }, com os relatórios aprovados. Pergunte à Norec o que falta, ou explique porquê.
 }
step-open = Já terminou { $step }? O parceiro coordenador sabe responder.
step-open-reports = A Norec já aprovou os relatórios desta etapa ({ $step })? O parceiro coordenador sabe responder.
step-open-agreement = Os parceiros têm um acordo com a Norec, ou já tiveram? Sem { $step }, é o acordo que decide se pode candidatar-se.
step-depends-heading = O texto pode ler-se de duas maneiras. O título diz que primeiro vem { $step }. Mais abaixo, um acordo com a Norec também basta. Pergunte à Norec o que vale.
step-depends-recent = O acordo terminou em { $day }. O texto aceita um acordo recente, mas não diz o que é «recente». Pergunte à Norec.
step-depends-recent-undated = O acordo já terminou. O texto aceita um acordo recente, mas não diz o que é «recente». Pergunte à Norec.
