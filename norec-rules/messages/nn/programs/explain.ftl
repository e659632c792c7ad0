### Det berre programma seier, når dei forklarer eit svar. Skjemaet i nettlesaren er bygd utan.

## Jamføringa: svara dine, regelen, kjelda

explain-yours = Svara dine
explain-limit = Regelen
explain-amounts = Beløpa
explain-ways = Måtar å lese teksten på
explain-source = Kjelda
explain-applies = Gjeld for
explain-since = Gjeld frå
# $call Text, $deadline Message
explain-deadline = { $call }, med frist { $deadline }
# $source Text, $day Day
explain-read = { $source }. Sjekken las dette { $day }.
# $source Text, $address Text, $day Day
explain-read-at = { $source }, { $address }. Sjekken las dette { $day }.
# $words Text
explain-words = Ordrett: «{ $words }»
explain-stated = Kjelda seier dette rett ut.
explain-paraphrased = Sjekken har ikkje lese dette ord for ord i utlysinga.
# $label Message, $value Message
explain-answer = { $label } – { $value }
# $n Number
explain-line = kostnad nummer { $n }
# $n Number
explain-paper = papir nummer { $n }
list-partners = Partnarane
list-placements = Gruppene
list-lines = Kostnadene
explain-unanswered = ikkje svart
explain-none = ingen
# $n Number
explain-rows-all = { $n }, og det er alle
# $n Number
explain-rows-so-far = { $n } så langt
# $month Message, $year Message
explain-month = { $month } { $year }
# $items List
explain-list = { $items }
# $amount Money, $limit Money
explain-amount = { $amount } mot høgst { $limit }
# $amount Money, $limit Money, $over Money
explain-amount-over = { $amount } mot høgst { $limit }, altså { $over } over
# $way Message, $said Message
explain-way = { $way }: { $said }
explain-same = Svaret er det same på alle måtar å lese teksten på.
explain-not-applicable = gjeld ikkje

## Alt som er sett på

trace-title = Alt sjekken har sett på
trace-parameters = Tal og lister i regelen
trace-answers = Svara sjekken såg på
trace-file = Henta frå fil
trace-results = Det sjekken fann
trace-application = heile søknaden
# $list Message
trace-to-come = { $list }, det som kan kome i tillegg
# $fields List
trace-waits = Ventar på: { $fields }.
trace-silent = Regelen har ikkje noko å seie enno.
trace-applicant = Eit tal eller svar du har slått opp, har avgjort dette.

## Namn på måtane å lese ein tekst på

reading-wide = Karibia og land mellom to verdsdelar er med
reading-narrow = Karibia og land mellom to verdsdelar er ikkje med
reading-heading = det som står i overskrifta
reading-body-existing = ein avtale som gjeld no, er òg nok
reading-body-recent = ein avtale som har gått ut, er òg nok
reading-text = slik teksten står
reading-day = dagen som står i utlysinga
reading-norwegian-clock = etter norsk tid
reading-literal-cet = etter CET
reading-earlier-wording = den eldre teksten
reading-later-wording = den nyare teksten
reading-participant-kinds-with-itself = av deltakarkostnadene, med aktivitetane
reading-participant-kinds-without-itself = av deltakarkostnadene, utan aktivitetane
reading-all-but-administration-with-itself = av alt utanom administrasjon, med aktivitetane
reading-all-but-administration-without-itself = av alt utanom administrasjon, utan aktivitetane
reading-certificate = prov på at firmaet er registrert
reading-link-or-certificate = ei lenkje til godkjenninga er òg nok

## Tala og listene i reglane

parameter-youngest = lågaste alder i år
parameter-oldest = høgste alder i år
parameter-people = høgste skilnad i personar
parameter-share = høgste del
parameter-participant-kinds = det som er deltakarkostnader
parameter-lines = delen er rekna av
parameter-lines-participant-kinds = deltakarkostnadene
parameter-lines-all-but-administration = alt utanom administrasjon
parameter-counts-itself = aktivitetane er med i summen
parameter-dismissed = ein søknad som manglar noko, blir avvist
parameter-kinds = slag som er med
parameter-refused = slag som ikkje er med
parameter-new-shortest = minst for eit nytt partnarskap, i månader
parameter-new-longest = høgst for eit nytt partnarskap, i månader
parameter-existing-shortest = minst for dei som har ein avtale, i månader
parameter-existing-longest = høgst for dei som har ein avtale, i månader
parameter-long-shortest = minst etter mykje støtte, i månader
parameter-long-longest = høgst etter mykje støtte, i månader
parameter-long-after = støtta er lang etter så mange månader
parameter-not-several = så mange prosjekt er ikkje «fleire»
parameter-several = så mange prosjekt er «fleire»
parameter-new-has-shortest = nye partnarskap har ei minste lengd
parameter-long-by = støtta er talt i
parameter-long-by-months = månader
parameter-long-by-projects = prosjekt
parameter-home = landet som ordninga høyrer heime i
parameter-seen = land som fekk tilskot, med år
parameter-minimum = minste tal på verksemder
parameter-months = så mange månader
parameter-proof = papir som er nok
parameter-categories = slag kostnader
parameter-regions = verdsdelar
parameter-regions-2 = Afrika
parameter-regions-142 = Asia
parameter-regions-419 = Latin-Amerika
parameter-caribbean = området som kan lesast inn
parameter-caribbean-29 = Karibia
parameter-between-continents = land mellom to verdsdelar
parameter-with-caribbean = Karibia er med
parameter-with-between = land mellom to verdsdelar er med
parameter-shortest = kortaste tid i månader
parameter-longest = lengste tid i månader
parameter-step = det første steget
parameter-step-phase-1 = fase 1
parameter-step-feasibility-study = forundersøking
parameter-reports-approved = rapportane skal vere godkjende
parameter-agreements = avtalar som er nok i staden
reading-usual = det som er vanleg
reading-sometimes = det som er nok av og til
parameter-from = frå og med
parameter-to = til og med
parameter-least = minste beløp
parameter-most = høgste beløp
parameter-currency = valuta
parameter-jpo-apart = JPO har ein eigen regel
parameter-master-years = år med mastergrad
parameter-bachelor-years = år med bachelorgrad
parameter-bachelor = bachelorgrad kan vere nok
parameter-first-years = år på det første kontoret
parameter-then-years = år på det neste kontoret
parameter-first-step = fristen for fase 1
parameter-days = dagar
