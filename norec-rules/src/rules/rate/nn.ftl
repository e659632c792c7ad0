rate-title = Høgste sats
# $line Message, $rate Money
rate-open = Skriv prisen per eining for { $line }. Satsen du skreiv inn, er { $rate }.
rate-open-category = Vel kva slags kostnad dette er.
# $line Message
rate-which = Norec har ein høgste sats for { $line }. Vel partnar og valuta på linja. Då kan du skrive inn satsen frå budsjettmalen din.

## Later: once something is answered
# $amount Money, $rate Money
rate-met = { $amount } er innanfor satsen du skreiv inn, { $rate }.
# $amount Money, $over Money, $rate Money
rate-not = Prisen per eining er { $amount }. Det er { $over } over satsen du skreiv inn, { $rate }. Du kan spørje Norec om prisen likevel kan godkjennast.
# $over Money
rate-not-line = For alle einingane på linja er det { $over } for mykje.
# $line Message
rate-none = { $line }: Sjekken kjenner ikkje til ein høgste sats for dette.
# $line Message
rate-absent = { $line }: Du har svart at malen ikkje har ein slik sats.
# $line Message
rate-unpub = Norec har ein høgste sats for { $line }. Sjekken har ikkje funne beløpet. Skriv det inn frå budsjettmalen din.
# $line Message
rate-ask = Du fann ikkje satsen for { $line }. Norec kan svare.
# $amount Money, $rate Money, $source Text
rate-file-met = { $amount } er innanfor satsen på { $rate } i { $source }.
# $amount Money, $over Money, $rate Money, $source Text
rate-file-not = Prisen per eining er { $amount }. Det er { $over } over satsen på { $rate } i { $source }. Du kan spørje Norec om prisen likevel kan godkjennast.
# $line Message, $rate Money, $source Text
rate-file-open = Skriv prisen per eining for { $line }. Satsen i { $source } er { $rate }.
# $yours Money, $theirs Money, $source Text
rate-file-differs = Du skreiv { $yours }. { $source } seier { $theirs }, og det gjeld her.
# $theirs Money, $source Text
rate-file-none = Du har svart at malen ikkje har ein slik sats. { $source } seier { $theirs }, og det gjeld her.
# $lines List
rate-rule = Norec har høgste satsar for { $lines }. Sjekken har ikkje funne beløpa.
