### What the program diff says, when it compares the rules of two calls.

diff-title = O que é diferente entre { $from } e { $to }
diff-call = O convite
diff-rules = Requisitos que são diferentes
diff-sources = O mesmo requisito, mas de outra fonte
diff-same = Os requisitos são os mesmos nos dois.
diff-deadline = Prazo
diff-total = Montante total a distribuir
diff-decision = Resposta da Norec
diff-starts = O intercâmbio começa
diff-nothing = não indicado
diff-list = { $items }
diff-month = { $month } de { $year }
diff-from-to = de { $first } a { $last }
diff-after-months = { $n ->
    [one] { $n } mês depois do prazo
   *[other] { $n } meses depois do prazo
 }
diff-after-weeks = { $n ->
    [one] { $n } semana depois do prazo
   *[other] { $n } semanas depois do prazo
 }
diff-by = até { $day }
diff-change = { $what }: { $from } → { $to }
diff-in = { $call }: { $text }
diff-lacks = { $call } não tem este requisito.
diff-strength = Com que força obriga
diff-must = a Norec exige isto
diff-as-a-rule = em geral, a Norec pede isto
diff-should = um conselho
diff-stage = Quando se aplica
diff-confidence = Grau de certeza
diff-stated = está na fonte
diff-paraphrased = dito por outras palavras
diff-inferred = concluído a partir da fonte
diff-ours = uma escolha deste guia
diff-source = Fonte
diff-carried = De um convite anterior
diff-reading = leitura { $name }
diff-of-reading = { $parameter }, leitura { $reading }
diff-becomes = Estas passam a seguir os requisitos
diff-no-longer = Estas passam a ter um requisito por cumprir
diff-other = Estas recebem outra resposta
diff-amounts = Montantes que mudam
diff-findings = Requisitos que recebem outra resposta
diff-unchanged = { $same } de { $all } candidaturas recebem a mesma resposta nos dois.
diff-about = { $rule }, { $subject }
diff-limit-new = Novo limite: { $limit }.
diff-limit-gone = O limite de { $limit } já não se aplica.
diff-limit-up = O limite sobe { $by }, de { $from } para { $to }.
diff-limit-down = O limite desce { $by }, de { $from } para { $to }.
diff-over-up = O que passa do limite aumenta { $by }, de { $from } para { $to }.
diff-over-down = O que passa do limite diminui { $by }, de { $from } para { $to }.
diff-always = A Norec decide. Estes são os requisitos que este guia leu.
