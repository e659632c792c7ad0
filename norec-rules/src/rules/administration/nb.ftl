administration-title = Administrasjonstilskudd
administration-rule = Norec har gitt hver partner et lite tilskudd til administrasjon. Du kan føre det på en linje for hver.
administration-met = { $partner } har en linje for administrasjon. Det kan være med: Norec har gitt hver partner et lite tilskudd til det.
administration-so-far = Så langt har { $partner } ingen linje for administrasjon. Du kan legge til en linje.
administration-not = { $partner } har ingen linje for administrasjon. Norec har gitt hver partner et lite tilskudd til det. Du kan legge til en linje.
administration-amount = Sjekken har ikke funnet hvor stort tilskuddet er. Norec kan svare.
