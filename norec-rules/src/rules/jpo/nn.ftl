## Scheme: un-post
jpo-title = Krav for JPO
jpo-open = Kva slags utdanning og erfaring har du?
jpo-open-programme = Er det JPO? Då er det ein eigen regel om utdanning og erfaring.
# $years Number
jpo-met = Du har mastergrad og minst { $years } år med arbeidserfaring. Det er det vanlege kravet.
# $years Number
jpo-depends = Du har bachelorgrad og minst { $years } år med arbeidserfaring. Det er nok av og til. Utlysinga av stillinga seier om det er nok der.
# $master Number, $bachelor Number
jpo-not = Til vanleg trengst mastergrad og { $master } år med arbeidserfaring, av og til er bachelorgrad og { $bachelor } år nok. Det har du ikkje enno.
jpo-other = Denne regelen er berre for JPO.
# $master Number, $bachelor Number
jpo-rule = For JPO trengst til vanleg mastergrad og { $master } år med arbeidserfaring. Av og til er bachelorgrad og { $bachelor } år nok.
