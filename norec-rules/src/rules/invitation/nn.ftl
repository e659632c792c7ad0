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
invitation-rule = Deltakaren er med i Norec-ordninga. Invitasjonsbrevet frå Norec seier kva arbeidsplass, lengd og lønn det gjeld.
