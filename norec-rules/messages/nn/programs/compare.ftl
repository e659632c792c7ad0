### Det berre programma seier, når dei jamfører svar. Skjemaet i nettlesaren er bygd utan.

## Kven eller kva, og korleis det står

subject-application = heile søknaden
# $id Text
subject-line = kostnaden { $id }
subject-more-partners = fleire partnarar
subject-more-rounds = fleire rundar
subject-more-groups = fleire grupper
subject-more-lines = fleire kostnader
subject-more-papers = fleire vedlegg
outcome-none = ikkje vurdert
outcome-unpublished = Norec har ikkje sagt det
outcome-depends = kan lesast på fleire måtar
outcome-not-applicable = gjeld ikkje her

## Kvitteringar

# $verdict Message
receipt-same = Svaret er det same som på kvitteringa: { $verdict }.
# $then Text, $now Text
receipt-version = Kvitteringa er frå versjon { $then } av sjekken. Dette er versjon { $now }. Bruk versjon { $then }, så ser du om svaret er det same.
# $call Text
receipt-no-call = Kvitteringa er for { $call }. Dei reglane har ikkje sjekken.
# $call Text
receipt-rulebook = Reglane for { $call } er ikkje dei same som då kvitteringa blei laga.
receipt-answers = Svara i fila er ikkje dei same som då kvitteringa blei laga.
receipt-overlay-missing = Kvitteringa blei laga med ei fil med land og satsar. Legg til den fila òg.
receipt-overlay-added = Kvitteringa blei laga utan ei fil med land og satsar. Prøv på nytt utan fila.
receipt-overlay = Fila med land og satsar er ikkje den same som då kvitteringa blei laga.
# $then Message, $now Message
receipt-verdict = Svaret er ikkje det same. På kvitteringa står det: { $then }. No er det: { $now }.
# $rule Message, $subject Message, $then Message, $now Message
receipt-finding = { $rule }, { $subject }: På kvitteringa står det «{ $then }», og no er det «{ $now }».
receipt-details = Kvart krav får same svar som på kvitteringa. Men eit beløp, ein dato eller ei kjelde er ikkje den same.
