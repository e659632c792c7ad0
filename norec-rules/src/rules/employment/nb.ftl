employment-title = Arbeidet
employment-item-full-time = at arbeidet er på heltid
employment-item-one-employer = at det er for én arbeidsgiver
employment-open = Er dette klart: { $open }?
employment-met = Arbeidet er på heltid og for én arbeidsgiver.
employment-not = Dette er ikke på plass: { $missing }. UDI krever det. Arbeidsgiveren kan endre tilbudet.
employment-rule = Arbeidet er på heltid og for én arbeidsgiver.
