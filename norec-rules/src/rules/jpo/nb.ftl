jpo-title = Krav for JPO
jpo-open = Hva slags utdanning og erfaring har du?
jpo-open-programme = Er det JPO? Da er det en egen regel om utdanning og erfaring.
jpo-met = Du har mastergrad og minst { $years } år med arbeidserfaring. Det er det vanlige kravet.
jpo-depends = Du har bachelorgrad og minst { $years } år med arbeidserfaring. Det er nok av og til. Utlysningen av stillingen sier om det er nok der.
jpo-not = Vanligvis trengs mastergrad og { $master } år med arbeidserfaring, av og til er bachelorgrad og { $bachelor } år nok. Det har du ikke ennå.
jpo-other = Denne regelen er bare for JPO.
jpo-rule = For JPO trengs vanligvis mastergrad og { $master } år med arbeidserfaring. Av og til er bachelorgrad og { $bachelor } år nok.
