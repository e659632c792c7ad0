### Ord som heile programmet deler: former, dommar, tid og merke.

## Forms of figures, dates and names

# $text Text
plain = { $text }
decimal-mark = ,
group-mark = {" "}
# $amount Message, $unit Message
amount-with-unit = { $amount } { $unit }
unit-nok = kr
# $code Text
unit-other = { $code }
# $number Message
percent = { $number } %
# $day Number, $month Message, $year Message
day-form = { $day }. { $month } { $year }
month-1 = januar
month-2 = februar
month-3 = mars
month-4 = april
month-5 = mai
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = desember
# $day Day, $hour Message, $minute Message
moment-form = { $day } kl. { $hour }.{ $minute }
# $n Number
span-days = { $n ->
    [one] { $n } dag
   *[other] { $n } dagar
 }
# $n Number
span-hours = { $n ->
    [one] { $n } time
   *[other] { $n } timar
 }
# $n Number
span-minutes = { $n ->
    [one] { $n } minutt
   *[other] { $n } minutt
 }
list-last = {" "}og{" "}
# $n Number
partner-unnamed = partnar { $n }
# $from Partner, $to Partner
group-phrase = frå { $from } til { $to }
# $partner Partner
group-within = hos { $partner }
# $n Number
group-unnamed = nummer { $n }
# $n Number
round-unnamed = nummer { $n }

## The four states and the verdicts

state-met = på plass
state-not = ikkje på plass
state-open = ikkje avklart enno
state-norec = Norec må svare
# $n Number, $subject List
verdict-not = Svara dine tyder på at { $n } krav ikkje er på plass. Det gjeld { $subject }.
# $n Number
verdict-open = Det er for tidleg å seie. { $n } svar manglar.
# $subject List
verdict-open-judge = Ein ting er klar alt no: Norec må vurdere { $subject }.
verdict-open-done = Du har svart på alt du kan. Programrådgivaren din i Norec kan hjelpe deg med resten.
# $n Number, $subject List
verdict-judge = Svara dine tyder på at Norec må vurdere { $n } ting. Det gjeld { $subject }.
verdict-likely = Svara dine tyder på at planen er i tråd med det sjekken har lese av krav.
# $n Number
verdict-look-up = { $n } ting kan du slå opp sjølv.
# $n Number
verdict-only-norec = { $n } ting kan berre Norec svare på.
verdict-always = Norec avgjer. Du kan oppfylle alle krav og likevel ikkje få tilskot.
# $verdict Message
verdict-if-complete = Viss dette er alt: { $verdict }
verdict-short-not = Ikkje på plass slik det står
verdict-short-open = Ikkje avklart enno
verdict-short-judge = Norec må vurdere
verdict-short-likely = I tråd med krava så langt
# $partner Partner
about-partner = { $partner }
# $group Group
about-group = gruppa { $group }
# $round Round
about-round = runden { $round }
# $title Message
about-rule = «{ $title }»

## Rows still to come

rows-to-come-partners = Er dette alle partnarane? Kjem det fleire, ser sjekken på dei òg.
rows-to-come-groups = Er dette alle gruppene? Kjem det fleire, ser sjekken på dei òg.
rows-to-come-rounds = Er dette alle rundane? Kjem det fleire, ser sjekken på dei òg.
rows-to-come-lines = Er dette alle kostnadene? Kjem det fleire, ser sjekken på dei òg.
rows-to-come-none = Du har sagt at dette er alle.

## Lists of things to see to

checklist-before = Før du sender søknaden
checklist-later = Seinare: ei sjekkliste
# $open List
items-open = Ikkje avklart enno: { $open }.

## Timing and coverage

# $day Day
deadline-day = { $day }
# $at Moment
deadline-minute = { $at } norsk tid

# $call Text
timing-none = Inga utlysing er open no. Sjekken bruker reglane frå { $call }.
# $call Text
timing-older = Sjekken bruker reglane frå { $call }. Det har kome ei nyare utlysing.
# $first Message
timing-open = Utlysinga er open. Send søknaden før { $first }.
# $first Message
timing-open-two = Utlysinga er open. Fristen kan lesast på to måtar. Send søknaden før { $first }, så er du innanfor på begge måtar.
# $first Message
timing-disputed = Fristen kan lesast på to måtar. På den eine gjekk han ut { $first }. Norec må svare.
# $last Message
timing-closed = Fristen gjekk ut { $last }.
# $first Message
timing-expected = Utlysinga er ikkje lagd ut enno. Den fristen sjekken kjenner til, er { $first }.
# $day Day, $year Text
timing-next = Neste kjende frist er { $day }. Fristen gjeld dei som blir inviterte etter fase 1 i { $year }.
# $before Day, $latest Day
timing-first-step = Sjekken har ikkje funne ein ny frist for fase 1. Dei to siste gjekk ut { $before } og { $latest }.
timing-no-next = Sjekken har ikkje funne ein ny frist.
# $day Day, $parts List
coverage = Reglane er lesne { $day }. Dette er ikkje lese: { $parts }.
# $parts List
coverage-read = Dette er lese: { $parts }.
part-opening = opninga av utlysinga
part-deadline = det utlysinga før seier om fristen
part-who = detaljane om kven som kan søke
part-countries = landlista
part-costs = kostnadsreglane
part-criteria = vurderingskriteria

## Marks: how sure a rule is, and whose a figure is

strength-must = Norec krev dette.
strength-as-a-rule = Norec vil til vanleg ha det slik, og kan gjere unntak.
strength-should = Dette er eit råd.
stage-application = Med søknaden
stage-round = Med kvar runde
stage-after-approval = Når tilskotet er gitt

## Budget

# $sum Money
budget-sum = Kostnadene er { $sum } til saman.

## The words of choices inside a sentence

noun-kind-civil-society = ein frivillig organisasjon
noun-kind-public = ei offentleg verksemd
noun-kind-private = ei bedrift
noun-kind-individual = ein enkeltperson
noun-kind-other = noko anna
noun-category-allowance = lommepengar
noun-category-housing = bustad
noun-category-insurance = forsikring
noun-category-travel = reise
noun-category-activities = deltakaraktivitetar
noun-category-departure = avreise- og oppstartstilskot
noun-category-partner-meeting = partnarmøte
noun-category-training = kurs som partnarane held sjølve
noun-category-administration = administrasjon
noun-category-other = andre kostnader

## Later: input that cannot be used

# $typed Text, $label Message
problem-date-impossible = «{ $label }»: { $typed } finst ikkje i kalenderen. Skriv datoen slik: 1. august 2027.
# $label Message
problem-date-form = «{ $label }»: Skriv datoen slik: 1. august 2027.
# $label Message
problem-month-form = «{ $label }»: Skriv månad og år slik: august 2027.
# $label Message
problem-instant-form = «{ $label }»: Skriv dag og klokkeslett slik: 15. august 2026 kl. 23.59.
# $label Message
problem-count = «{ $label }»: Skriv eit heilt tal, 1 eller meir.
# $label Message, $min Number, $max Number
problem-range = «{ $label }»: Skriv eit tal frå { $min } til { $max }.
# $label Message
problem-ages = «{ $label }»: Den yngste er eldre enn den eldste. Rett eitt av tala.
# $label Message
problem-currency = «{ $label }»: Skriv ein valutakode med tre bokstavar, til dømes NOK.
# $label Message, $written Text, $answered Text
problem-currency-differs = «{ $label }»: Du skreiv { $written }, men valutaen er { $answered }. Vel ein av dei.
# $label Message
problem-number-check = «{ $label }»: Eit norsk nummer har ni siffer. Sjå over siffera ein gong til.
# $label Message
problem-number-twice = «{ $label }»: To partnarar har same nummer. Rett det eine.
# $label Message
problem-row = «{ $label }»: Det du valde, er fjerna. Vel på nytt.
# $label Message, $max Number
problem-too-long = «{ $label }»: Skriv høgst { $max } teikn.
# $label Message
problem-amount = «{ $label }»: Skriv eit tal, til dømes 1 234,50.

## Later: marks: how sure a rule is, and whose a figure is
mark-yours-answer = Dette er svaret ditt. Sjekken har ikkje sett kjelda sjølv.
mark-ours = Sjekken har valt dette sjølv. Det er ikkje ein regel frå Norec.
# $source Text
mark-inferred = Norec seier ikkje dette rett ut. Sjekken les det ut av { $source }.
# $call Text
mark-carried = Regelen er frå { $call }. Sjekken har ikkje funne han i den nye utlysinga.
# $source Text, $day Day
mark-file = Dette står i { $source }, lese { $day }. Det er lagt til i sjekken frå ei fil.
mark-cut = Teksten som sjekken har lese, er ikkje heil.
mark-reprinted = Sjekken har lese denne teksten hos andre enn Norec.
