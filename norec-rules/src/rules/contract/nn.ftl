contract-title = Deltakaravtalen
contract-item-duration = kor lenge avtalen varer
contract-item-duties = plikter og ansvar
contract-item-allowance = lommepengane
contract-item-tax = skattetrekk (viss det er mogleg)
contract-item-hours = arbeidstid og fri
# $open List
contract-open = Står dette i deltakaravtalen: { $open }?

## Later: once something is answered
contract-met = Deltakaravtalen har med alt det Norec ber om.
# $missing List
contract-not = Dette står ikkje i deltakaravtalen: { $missing }. Norec ber om at det er med. Du kan legge det til.
# $missing List, $open List
contract-not-open = Dette står ikkje i deltakaravtalen: { $missing }. Norec ber om at det er med. Du kan legge det til. Ikkje avklart enno: { $open }.
contract-rule = Deltakaravtalen bør seie kor lenge avtalen varer. Han bør seie kva deltakaren skal gjere, og kva plikter og ansvar som følger med, før og etter. Han bør seie kor mykje lommepengane er, korleis dei blir betalte, og i kva valuta. Skattetrekk bør vere med viss det er mogleg. Arbeidstid, heilagdagar og avtalt fri bør òg stå der.
