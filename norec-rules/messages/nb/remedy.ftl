### Hva som kan endres.


## Later: offers
remedy = Du kan { $steps }.
remedy-lead = Slik kan det komme på plass: { $steps }.
remedy-lead-one = Slik kan én av disse tingene komme på plass: { $steps }.
remedy-mends = Da er dette også på plass: { $other }.
remedy-breaks = Men da er dette ikke lenger på plass: { $other }.
remedy-partner = Dette kan du ikke endre i planen. Det kan løses med en annen partner i stedet for { $partner }.
remedy-past = Dette kan du ikke endre i planen. Norec kan svare på hva du kan gjøre.
remedy-none = Sjekken har ikke funnet noen liten endring. Norec kan svare på hva du kan gjøre.

## Later: what can be changed
step-price = sette prisen per enhet for { $line } ned med { $over }, til { $to }
step-quantity = sette tallet på enheter for { $line } ned til { $to }
step-funding = søke om { $line } som tilleggsmidler
step-oldest = planlegge at den eldste i gruppen { $group } er { $to } år ved avreise
step-youngest = planlegge at den yngste i gruppen { $group } er { $to } år ved avreise
step-stay = la oppholdet for gruppen { $group } vare i { $to }
step-round = la runden { $round } vare i { $to }
step-agreement = la den nye avtalen vare i { $to }
step-travel = la gruppen { $group } reise
step-online = la gruppen { $group } møtes på nett
step-from = la gruppen { $group } reise fra { $partner } i stedet
step-to = la gruppen { $group } reise til { $partner } i stedet
step-people = la { $to } reise i gruppen { $group }
step-one-more = la én deltaker reise fra { $from } til { $to }
step-new-partner = ta med en partner til
step-paper = be { $partner } om { $paper }
step-statement = be { $partner } om et regnskap fra { $day } eller senere
step-coordinator = la { $partner } være den som koordinerer
step-no-coordinator = la en annen enn { $partner } være den som koordinerer
step-answer = endre svaret på «{ $question }» til { $answer }

## Later: what can be done, found by the field that is then answered with yes
do-plan-preparatory-training = ta forberedelseskurs med i planen
do-plan-homecoming-training = ta hjemkomstkurs med i planen
do-plan-transfer-plan = lage en plan for hvordan pengene blir sendt videre
do-submission-complete = spørre Norec om du kan sende det som mangler
do-submission-signed = få underskrift fra noen med signaturrett
do-submission-unlocked = sende filene uten passord
do-submission-portal = bruke Norecs portal når du søker
do-history-phase-1 = gjøre fase 1 ferdig først
do-history-feasibility-study = gjøre forundersøkelsen ferdig først
do-history-feasibility-reports = få ja fra Norec til rapportene
do-afterwards-internal-control = sørge for internkontroll
do-afterwards-ethical-standards = skrive ned etiske regler

## Later: a text to send to Norec
letter-opening = Dette gjelder en søknad under { $call }. Svar på dette vil hjelpe:
letter-question = { $n }. { $title }
letter-question-of = { $n }. { $title }, { $subject }
letter-said = Sjekken av Norecs regler sier dette til oss: «{ $said }»
letter-end = Hva gjelder for denne planen?
