## Scheme: residence-permit
employment-title = Arbeidet
employment-item-full-time = at arbeidet er på heiltid
employment-item-one-employer = at det er for éin arbeidsgivar
# $open List
employment-open = Er dette klart: { $open }?
employment-met = Arbeidet er på heiltid og for éin arbeidsgivar.
# $missing List
employment-not = Dette er ikkje på plass: { $missing }. UDI krev det. Arbeidsgivaren kan endre tilbodet.
employment-rule = Arbeidet er på heiltid og for éin arbeidsgivar.
