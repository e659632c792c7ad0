contract-title = Deltakaravtalen
# $items List
contract-rule = Avtalen med deltakaren bør seie { $items }.
contract-item-duration = kor lenge avtalen varer
contract-item-duties = aktivitetar, plikter og ansvar før og etter
contract-item-allowance = kor store lommepengane er, korleis dei blir betalte, og i kva valuta
contract-item-tax = skattetrekk viss det er mogleg
contract-item-hours = arbeidstid, heilagdagar og fri som er avtalt
contract-met = Deltakaravtalen har med alt det Norec ber om.
# $missing List
contract-not = Dette står ikkje i deltakaravtalen: { $missing }. Norec ber om at det er med. Du kan legge det til.
# $missing List, $open List
contract-not-open = Dette står ikkje i deltakaravtalen: { $missing }. Norec ber om at det er med. Du kan legge det til. Ikkje avklart enno: { $open }.
# $open List
contract-open = Står dette i deltakaravtalen: { $open }?
