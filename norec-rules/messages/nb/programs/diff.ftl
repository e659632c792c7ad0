### Det programmet diff sier, når det sammenligner reglene i to utlysninger.

diff-title = Det som er ulikt i { $from } og { $to }
diff-call = Utlysningen
diff-rules = Krav som er ulike
diff-sources = Samme krav, men en annen kilde
diff-same = Kravene er de samme i begge.
diff-deadline = Frist
diff-total = Å dele ut til sammen
diff-decision = Svar fra Norec
diff-starts = Utvekslingen starter
diff-nothing = ikke oppgitt
diff-list = { $items }
diff-month = { $month } { $year }
diff-from-to = fra { $first } til { $last }
diff-after-months = { $n ->
    [one] { $n } måned etter fristen
   *[other] { $n } måneder etter fristen
 }
diff-after-weeks = { $n ->
    [one] { $n } uke etter fristen
   *[other] { $n } uker etter fristen
 }
diff-by = senest { $day }
diff-change = { $what }: { $from } → { $to }
diff-in = { $call }: { $text }
diff-lacks = { $call } har ikke dette kravet.
diff-strength = Hvor hardt det binder
diff-must = Norec krever det
diff-as-a-rule = Norec vil vanligvis ha det slik
diff-should = et råd
diff-stage = Når det gjelder
diff-confidence = Hvor sikkert det er
diff-stated = står i kilden
diff-paraphrased = gjenfortalt
diff-inferred = lest ut av kilden
diff-ours = valgt av sjekken
diff-source = Kilde
diff-carried = Fra en tidligere utlysning
diff-reading = lesemåten { $name }
diff-of-reading = { $parameter }, lesemåten { $reading }
diff-becomes = Disse blir i tråd med kravene
diff-no-longer = Disse har nå et krav som ikke er på plass
diff-other = Disse får et annet svar
diff-amounts = Beløp som blir andre
diff-findings = Krav som får et annet svar
diff-unchanged = { $same } av { $all } søknader får samme svar i begge.
diff-about = { $rule }, { $subject }
diff-limit-new = Ny grense: { $limit }.
diff-limit-gone = Grensen på { $limit } gjelder ikke lenger.
diff-limit-up = Grensen øker med { $by }, fra { $from } til { $to }.
diff-limit-down = Grensen går ned med { $by }, fra { $from } til { $to }.
diff-over-up = Det som er over grensen, øker med { $by }, fra { $from } til { $to }.
diff-over-down = Det som er over grensen, går ned med { $by }, fra { $from } til { $to }.
diff-always = Norec avgjør. Dette er det sjekken har lest av krav.
