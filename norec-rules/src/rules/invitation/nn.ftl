## Scheme: residence-permit
invitation-title = Invitasjonsbrevet
invitation-item-workplace = arbeidsplassen
invitation-item-length = kor lenge opphaldet varer
invitation-item-pay = lønna
# $open List
invitation-open = Står dette i invitasjonsbrevet frå Norec: { $open }?
invitation-met = Invitasjonsbrevet frå Norec seier det som skal stå der.
# $missing List
invitation-not = Dette står ikkje i invitasjonsbrevet frå Norec: { $missing }. Du kan be Norec om eit nytt brev.
invitation-rule = Deltakaren er med i ordninga. Brevet frå Norec seier kvar, kor lenge og til kva lønn.
