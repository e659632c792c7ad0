## Scheme: residence-permit
employment-title = Arbeidet
employment-item-full-time = at det er på heiltid
employment-item-one-employer = at det er for éin arbeidsgivar
# $open List
employment-open = Er dette klart: { $open }?
employment-met = Det er på heiltid og for éin arbeidsgivar.
# $missing List
employment-not = Dette er ikkje på plass: { $missing }. UDI krev det. Arbeidsgivaren kan endre tilbodet.
employment-rule = Det er arbeid på heiltid og for éin arbeidsgivar.
