invitation-title = Invitasjonsbrevet
invitation-item-workplace = arbeidsplassen
invitation-item-length = hvor lenge oppholdet varer
invitation-item-pay = lønnen
invitation-open = Står dette i invitasjonsbrevet fra Norec: { $open }?
invitation-met = Invitasjonsbrevet fra Norec sier det som skal stå der.
invitation-not = Dette står ikke i invitasjonsbrevet fra Norec: { $missing }. Du kan be Norec om et nytt brev.
invitation-rule = Deltakeren er med i ordningen. Brevet fra Norec sier hvor, hvor lenge og til hvilken lønn.
