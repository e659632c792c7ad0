administration-title = Administrasjonstilskot
# $partner Partner
administration-so-far = Så langt har { $partner } inga linje for administrasjon. Du kan legge til ei linje.

## Later: once something is answered
# $partner Partner
administration-met = { $partner } har ei linje for administrasjon. Det kan vere med: Norec har gitt kvar partnar eit lite tilskot til det.
# $partner Partner
administration-not = { $partner } har inga linje for administrasjon. Norec har gitt kvar partnar eit lite tilskot til det. Du kan legge til ei linje.
administration-amount = Sjekken har ikkje funne kor stort tilskotet er. Norec kan svare.
administration-rule = Norec har gitt kvar partnar eit lite tilskot til administrasjon. Du kan føre det på ei linje for kvar.
