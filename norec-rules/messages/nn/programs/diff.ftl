### Det programmet diff seier, når det jamfører reglane i to utlysingar.

# $from Text, $to Text
diff-title = Det som er ulikt i { $from } og { $to }
diff-call = Utlysinga
diff-rules = Krav som er ulike
diff-sources = Same krav, men ei anna kjelde
diff-same = Krava er dei same i begge.
diff-deadline = Frist
diff-total = Å dele ut til saman
diff-decision = Svar frå Norec
diff-starts = Utvekslinga startar
diff-nothing = ikkje oppgitt
# $items List
diff-list = { $items }
# $month Message, $year Message
diff-month = { $month } { $year }
# $first Message, $last Message
diff-from-to = frå { $first } til { $last }
# $n Number
diff-after-months = { $n ->
    [one] { $n } månad etter fristen
   *[other] { $n } månader etter fristen
 }
# $n Number
diff-after-weeks = { $n ->
    [one] { $n } veke etter fristen
   *[other] { $n } veker etter fristen
 }
# $day Day
diff-by = seinast { $day }
# $what Message, $from Message, $to Message
diff-change = { $what }: { $from } → { $to }
# $call Text, $text Message
diff-in = { $call }: { $text }
# $call Text
diff-lacks = { $call } har ikkje dette kravet.
diff-strength = Kor hardt det bind
diff-must = Norec krev det
diff-as-a-rule = Norec vil til vanleg ha det slik
diff-should = eit råd
diff-stage = Når det gjeld
diff-confidence = Kor sikkert det er
diff-stated = står i kjelda
diff-paraphrased = attfortalt
diff-inferred = lese ut av kjelda
diff-ours = valt av sjekken
diff-source = Kjelde
diff-carried = Frå ei tidlegare utlysing
# $name Text
diff-reading = lesemåten { $name }
# $parameter Text, $reading Text
diff-of-reading = { $parameter }, lesemåten { $reading }
diff-becomes = Desse blir i tråd med krava
diff-no-longer = Desse har no eit krav som ikkje er på plass
diff-other = Desse får eit anna svar
diff-amounts = Beløp som blir andre
diff-findings = Krav som får eit anna svar
# $same Number, $all Number
diff-unchanged = { $same } av { $all } søknader får same svar i begge.
# $rule Message, $subject Message
diff-about = { $rule }, { $subject }
# $limit Money
diff-limit-new = Ny grense: { $limit }.
# $limit Money
diff-limit-gone = Grensa på { $limit } gjeld ikkje lenger.
# $by Money, $from Money, $to Money
diff-limit-up = Grensa aukar med { $by }, frå { $from } til { $to }.
# $by Money, $from Money, $to Money
diff-limit-down = Grensa går ned med { $by }, frå { $from } til { $to }.
# $by Money, $from Money, $to Money
diff-over-up = Det som er over grensa, aukar med { $by }, frå { $from } til { $to }.
# $by Money, $from Money, $to Money
diff-over-down = Det som er over grensa, går ned med { $by }, frå { $from } til { $to }.
diff-always = Norec avgjer. Dette er det sjekken har lese av krav.
