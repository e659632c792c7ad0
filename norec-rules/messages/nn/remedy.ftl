### What could be changed. Nynorsk is the source.


## Later: offers
# $steps List
remedy = Du kan { $steps }.
# $steps List
remedy-lead = Slik kan det kome på plass: { $steps }.
# $steps List
remedy-lead-one = Slik kan éin av desse tinga kome på plass: { $steps }.
# $other List
remedy-mends = Då er dette òg på plass: { $other }.
# $other List
remedy-breaks = Men då er dette ikkje lenger på plass: { $other }.
# $partner Partner
remedy-partner = Dette kan du ikkje endre i planen. Det kan løysast med ein annan partnar i staden for { $partner }.
remedy-past = Dette kan du ikkje endre i planen. Norec kan svare på kva du kan gjere.
remedy-none = Sjekken har ikkje funne noka lita endring. Norec kan svare på kva du kan gjere.

## Later: what can be changed
# $line Message, $over Money, $to Money
step-price = sette prisen per eining for { $line } ned med { $over }, til { $to }
# $line Message, $to Number
step-quantity = sette talet på einingar for { $line } ned til { $to }
# $line Message
step-funding = søke om { $line } som tilleggsmidlar
# $group Group, $to Number
step-oldest = planlegge at den eldste i gruppa { $group } er { $to } år ved avreise
# $group Group, $to Number
step-youngest = planlegge at den yngste i gruppa { $group } er { $to } år ved avreise
# $group Group, $to Message
step-stay = la opphaldet for gruppa { $group } vare i { $to }
# $round Round, $to Message
step-round = la runden { $round } vare i { $to }
# $to Message
step-agreement = la den nye avtalen vare i { $to }
# $group Group
step-travel = la gruppa { $group } reise
# $group Group
step-online = la gruppa { $group } møtast på nett
# $group Group, $partner Partner
step-from = la gruppa { $group } reise frå { $partner } i staden
# $group Group, $partner Partner
step-to = la gruppa { $group } reise til { $partner } i staden
# $group Group, $to Number
step-people = la { $to } reise i gruppa { $group }
# $from Partner, $to Partner
step-one-more = la éin deltakar reise frå { $from } til { $to }
step-new-partner = ta med ein partnar til
# $partner Partner, $paper Message
step-paper = be { $partner } om { $paper }
# $partner Partner, $day Day
step-statement = be { $partner } om ein rekneskap frå { $day } eller seinare
# $partner Partner
step-coordinator = la { $partner } vere den som koordinerer
# $partner Partner
step-no-coordinator = la ein annan enn { $partner } vere den som koordinerer
# $question Message, $answer Message
step-answer = endre svaret på «{ $question }» til { $answer }

## Later: what can be done, found by the field that is then answered with yes
do-plan-preparatory-training = ta førebuingskurs med i planen
do-plan-homecoming-training = ta heimkomstkurs med i planen
do-plan-transfer-plan = lage ein plan for korleis pengane blir sende vidare
do-submission-complete = spørje Norec om du kan sende det som manglar
do-submission-signed = få underskrift frå nokon med signaturrett
do-submission-unlocked = sende filene utan passord
do-submission-portal = bruke portalen til Norec når du søker
do-history-phase-1 = gjere fase 1 ferdig først
do-history-feasibility-study = gjere forundersøkinga ferdig først
do-history-feasibility-reports = få ja frå Norec til rapportane
do-afterwards-internal-control = få på plass internkontroll
do-afterwards-ethical-standards = skrive ned etiske reglar

## Later: a text to send to Norec
# $call Text
letter-opening = Dette gjeld ein søknad under { $call }. Svar på dette vil hjelpe:
# $n Number, $title Message
letter-question = { $n }. { $title }
# $n Number, $subject Message, $title Message
letter-question-of = { $n }. { $title }, { $subject }
# $said Message
letter-said = Sjekken av reglane til Norec seier dette til oss: «{ $said }»
letter-end = Kva gjeld for denne planen?
