### Ord som hele programmet deler: former, dommer, tid og merker.

## Forms of figures, dates and names

plain = { $text }
decimal-mark = ,
group-mark = {" "}
amount-with-unit = { $amount } { $unit }
unit-nok = kr
unit-other = { $code }
percent = { $number } %
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
moment-form = { $day } kl. { $hour }.{ $minute }
span-days = { $n ->
    [one] { $n } dag
   *[other] { $n } dager
 }
span-hours = { $n ->
    [one] { $n } time
   *[other] { $n } timer
 }
span-minutes = { $n ->
    [one] { $n } minutt
   *[other] { $n } minutter
 }
list-last = {" "}og{" "}
partner-unnamed = partner { $n }
group-phrase = fra { $from } til { $to }
group-within = hos { $partner }
group-unnamed = nummer { $n }
round-unnamed = nummer { $n }

## The four states and the verdicts

state-met = på plass
state-not = ikke på plass
state-open = ikke avklart ennå
state-norec = Norec må svare
verdict-not = Svarene dine tyder på at { $n } krav ikke er på plass. Det gjelder { $subject }.
verdict-open = Det er for tidlig å si. { $n } svar mangler.
verdict-open-judge = Én ting er klar allerede nå: Norec må vurdere { $subject }.
verdict-open-done = Du har svart på alt du kan. Programrådgiveren din i Norec kan hjelpe deg med resten.
verdict-judge = Svarene dine tyder på at Norec må vurdere { $n } ting. Det gjelder { $subject }.
verdict-likely = Svarene dine tyder på at planen er i tråd med det sjekken har lest av krav.
verdict-look-up = { $n } ting kan du slå opp selv.
verdict-only-norec = { $n } ting kan bare Norec svare på.
verdict-always = Norec avgjør. Du kan oppfylle alle krav og likevel ikke få tilskudd.
verdict-if-complete = Hvis dette er alt: { $verdict }
verdict-short-not = Ikke på plass slik det står
verdict-short-open = Ikke avklart ennå
verdict-short-judge = Norec må vurdere
verdict-short-likely = I tråd med kravene så langt
about-partner = { $partner }
about-group = gruppen { $group }
about-round = runden { $round }
about-rule = «{ $title }»

## Rows still to come

rows-to-come-partners = Er dette alle partnerne? Kommer det flere, ser sjekken på dem også.
rows-to-come-groups = Er dette alle gruppene? Kommer det flere, ser sjekken på dem også.
rows-to-come-rounds = Er dette alle rundene? Kommer det flere, ser sjekken på dem også.
rows-to-come-lines = Er dette alle kostnadene? Kommer det flere, ser sjekken på dem også.
rows-to-come-none = Du har sagt at dette er alle.

## Lists of things to see to

checklist-before = Før du sender søknaden
checklist-later = Senere: en sjekkliste
items-open = Ikke avklart ennå: { $open }.

## Timing and coverage

deadline-day = { $day }
deadline-minute = { $at } norsk tid

timing-none = Ingen utlysning er åpen nå. Sjekken bruker reglene fra { $call }.
timing-older = Sjekken bruker reglene fra { $call }. Det har kommet en nyere utlysning.
timing-open = Utlysningen er åpen. Send søknaden før { $first }.
timing-open-two = Utlysningen er åpen. Fristen kan leses på to måter. Send søknaden før { $first }, så er du innenfor på begge måter.
timing-disputed = Fristen kan leses på to måter. På den ene gikk den ut { $first }. Norec må svare.
timing-closed = Fristen gikk ut { $last }.
timing-expected = Utlysningen er ikke lagt ut ennå. Den fristen sjekken kjenner til, er { $first }.
timing-next = Neste kjente frist er { $day }. Fristen gjelder dem som blir invitert etter fase 1 i { $year }.
timing-first-step = Sjekken har ikke funnet en ny frist for fase 1. De to siste gikk ut { $before } og { $latest }.
timing-no-next = Sjekken har ikke funnet en ny frist.
coverage = Reglene er lest { $day }. Dette er ikke lest: { $parts }.
coverage-read = Dette er lest: { $parts }.
part-opening = åpningen av utlysningen
part-deadline = det utlysningen før sier om fristen
part-who = detaljene om hvem som kan søke
part-countries = landlisten
part-costs = kostnadsreglene
part-criteria = vurderingskriteriene

## Marks: how sure a rule is, and whose a figure is

strength-must = Norec krever dette.
strength-as-a-rule = Norec vil vanligvis ha det slik, og kan gjøre unntak.
strength-should = Dette er et råd.
stage-application = Sammen med søknaden
stage-round = Sammen med hver runde
stage-after-approval = Når tilskuddet er gitt

## Budget

budget-sum = Kostnadene er { $sum } til sammen.

## The words of choices inside a sentence

noun-kind-civil-society = en frivillig organisasjon
noun-kind-public = en offentlig virksomhet
noun-kind-private = en bedrift
noun-kind-individual = en enkeltperson
noun-kind-other = noe annet
noun-category-allowance = lommepenger
noun-category-housing = bolig
noun-category-insurance = forsikring
noun-category-travel = reise
noun-category-activities = deltakeraktiviteter
noun-category-departure = avreise- og oppstartstilskudd
noun-category-partner-meeting = partnermøte
noun-category-training = kurs som partnerne holder selv
noun-category-administration = administrasjon
noun-category-other = andre kostnader

## Input that cannot be used

problem-date-impossible = «{ $label }»: { $typed } finnes ikke i kalenderen. Skriv datoen slik: 1. august 2027.
problem-date-form = «{ $label }»: Skriv datoen slik: 1. august 2027.
problem-month-form = «{ $label }»: Skriv måned og år slik: august 2027.
problem-instant-form = «{ $label }»: Skriv dag og klokkeslett slik: 15. august 2026 kl. 23.59.
problem-count = «{ $label }»: Skriv et helt tall, 1 eller mer.
problem-range = «{ $label }»: Skriv et tall fra { $min } til { $max }.
problem-ages = «{ $label }»: Den yngste er eldre enn den eldste. Rett ett av tallene.
problem-currency = «{ $label }»: Skriv en valutakode med tre bokstaver, for eksempel NOK.
problem-currency-differs = «{ $label }»: Du skrev { $written }, men valutaen er { $answered }. Velg en av dem.
problem-number-check = «{ $label }»: Et norsk nummer har ni sifre. Se over sifrene en gang til.
problem-number-twice = «{ $label }»: To partnere har samme nummer. Rett det ene.
problem-row = «{ $label }»: Det du valgte, er fjernet. Velg på nytt.
problem-too-long = «{ $label }»: Skriv høyst { $max } tegn.
problem-amount = «{ $label }»: Skriv et tall, for eksempel 1 234,50.

## Later: marks: how sure a rule is, and whose a figure is
mark-yours-answer = Dette er svaret ditt. Sjekken har ikke sett kilden selv.
mark-ours = Sjekken har valgt dette selv. Det er ikke en regel fra Norec.
mark-inferred = Norec sier ikke dette rett ut. Sjekken leser det ut av { $source }.
mark-carried = Regelen er fra { $call }. Sjekken har ikke funnet den i den nye utlysningen.
mark-file = Dette står i { $source }, lest { $day }. Det er lagt til i sjekken fra en fil.
mark-cut = Teksten som sjekken har lest, er ikke hel.
mark-reprinted = Sjekken har lest denne teksten hos andre enn Norec.
