employment-title = Arbeidet
employment-item-full-time = at det er på heltid
employment-item-one-employer = at det er for én arbeidsgiver
employment-open = Er dette klart: { $open }?
employment-met = Det er på heltid og for én arbeidsgiver.
employment-not = Dette er ikke på plass: { $missing }. UDI krever det. Arbeidsgiveren kan endre tilbudet.
employment-rule = Det er arbeid på heltid og for én arbeidsgiver.
