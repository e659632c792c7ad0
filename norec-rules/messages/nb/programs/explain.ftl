### Det bare programmene sier, når de forklarer et svar. Skjemaet i nettleseren er bygd uten.

## Sammenligningen: svarene dine, regelen, kilden

explain-yours = Svarene dine
explain-limit = Regelen
explain-amounts = Beløpene
explain-ways = Måter å lese teksten på
explain-source = Kilden
explain-applies = Gjelder for
explain-since = Gjelder fra
explain-deadline = { $call }, der fristen er { $deadline }
explain-read = { $source }. Sjekken leste dette { $day }.
explain-read-at = { $source }, { $address }. Sjekken leste dette { $day }.
explain-words = Ord for ord: «{ $words }»
explain-stated = Kilden sier dette rett ut.
explain-paraphrased = Sjekken har ikke lest dette ord for ord i utlysningen.
explain-answer = { $label } – { $value }
explain-line = kostnad nummer { $n }
explain-paper = papir nummer { $n }
list-partners = Partnerne
list-placements = Gruppene
list-lines = Kostnadene
explain-unanswered = ikke besvart
explain-none = ingen
explain-rows-all = { $n }, og det er alle
explain-rows-so-far = { $n } så langt
explain-month = { $month } { $year }
explain-list = { $items }
explain-amount = { $amount } mot høyst { $limit }
explain-amount-over = { $amount } mot høyst { $limit }, altså { $over } over
explain-way = { $way }: { $said }
explain-same = Svaret er det samme på alle måter å lese teksten på.
explain-not-applicable = gjelder ikke

## Alt som er sett på

trace-title = Alt som sjekken har sett på
trace-parameters = Tall og lister i regelen
trace-answers = Svarene sjekken så på
trace-file = Hentet fra fil
trace-results = Det sjekken fant
trace-application = hele søknaden
trace-to-come = { $list }, det som kan komme i tillegg
trace-waits = Venter på: { $fields }.
trace-silent = Regelen har ikke noe å si ennå.
trace-applicant = Et tall eller svar du har slått opp, har avgjort dette.

## Navn på måtene å lese en tekst på

reading-wide = Karibia og land mellom to verdensdeler er med
reading-narrow = Karibia og land mellom to verdensdeler er ikke med
reading-heading = det som står i overskriften
reading-body-existing = en avtale som gjelder nå, er også nok
reading-body-recent = en avtale som har gått ut, er også nok
reading-text = som teksten står
reading-day = dagen som står i utlysningen
reading-norwegian-clock = etter norsk tid
reading-literal-cet = etter CET
reading-earlier-wording = den eldre teksten
reading-later-wording = den nyere teksten
reading-participant-kinds-with-itself = av deltakerkostnadene, med aktivitetene
reading-participant-kinds-without-itself = av deltakerkostnadene, uten aktivitetene
reading-all-but-administration-with-itself = av alt utenom administrasjon, med aktivitetene
reading-all-but-administration-without-itself = av alt utenom administrasjon, uten aktivitetene
reading-certificate = bevis på at firmaet er registrert
reading-link-or-certificate = en lenke til godkjenningen er også nok

## Tallene og listene i reglene

parameter-youngest = laveste alder i år
parameter-oldest = høyeste alder i år
parameter-people = høyeste forskjell i personer
parameter-share = høyeste andel
parameter-participant-kinds = det som er deltakerkostnader
parameter-lines = andelen er regnet av
parameter-lines-participant-kinds = deltakerkostnadene
parameter-lines-all-but-administration = alt utenom administrasjon
parameter-counts-itself = aktivitetene er med i summen
parameter-dismissed = en søknad som mangler noe, blir avvist
parameter-kinds = slagene som er med
parameter-refused = slagene som ikke er med
parameter-new-shortest = minst for et nytt partnerskap, i måneder
parameter-new-longest = høyst for et nytt partnerskap, i måneder
parameter-existing-shortest = minst for dem som har en avtale, i måneder
parameter-existing-longest = høyst for dem som har en avtale, i måneder
parameter-long-shortest = minst etter mye støtte, i måneder
parameter-long-longest = høyst etter mye støtte, i måneder
parameter-long-after = støtten er lang etter så mange måneder
parameter-not-several = så mange prosjekter er ikke «flere»
parameter-several = så mange prosjekter er «flere»
parameter-new-has-shortest = nye partnerskap har en minste lengde
parameter-long-by = støtten er talt i
parameter-long-by-months = måneder
parameter-long-by-projects = prosjekter
parameter-home = landet som ordningen hører hjemme i
parameter-seen = land som fikk tilskudd, med år
parameter-minimum = minste antall virksomheter
parameter-months = så mange måneder
parameter-proof = papirer som er nok
parameter-categories = slags kostnader
parameter-regions = verdensdeler
parameter-regions-2 = Afrika
parameter-regions-142 = Asia
parameter-regions-419 = Latin-Amerika
parameter-caribbean = området som kan leses inn
parameter-caribbean-29 = Karibia
parameter-between-continents = land mellom to verdensdeler
parameter-with-caribbean = Karibia er med
parameter-with-between = land mellom to verdensdeler er med
parameter-shortest = korteste tid i måneder
parameter-longest = lengste tid i måneder
parameter-step = det første steget
parameter-step-phase-1 = fase 1
parameter-step-feasibility-study = forundersøkelse
parameter-reports-approved = rapportene skal være godkjent
parameter-agreements = avtaler som er nok i stedet
reading-usual = det som er vanlig
reading-sometimes = det som er nok av og til
parameter-from = fra og med
parameter-to = til og med
parameter-least = minste beløp
parameter-most = høyeste beløp
parameter-currency = valuta
parameter-jpo-apart = JPO har en egen regel
parameter-master-years = år med mastergrad
parameter-bachelor-years = år med bachelorgrad
parameter-bachelor = bachelorgrad kan være nok
parameter-first-years = år på det første kontoret
parameter-then-years = år på det neste kontoret
parameter-first-step = fristen for fase 1 den gangen
parameter-days = dager
