jpo-title = Utdanning og erfaring for JPO
jpo-open = Hvilken utdanning og erfaring har du?
jpo-open-programme = Hvilket program gjelder det? For JPO er det en egen regel om utdanning og erfaring.
jpo-met = Du har mastergrad og minst { $years } år med arbeidserfaring. Det er det vanlige kravet.
jpo-depends = Du har bachelorgrad og minst { $years } år med arbeidserfaring. Det er nok av og til. Utlysningen av stillingen sier om det er nok der.
jpo-not = Vanligvis trengs mastergrad og { $master } år med arbeidserfaring, av og til er bachelorgrad og { $bachelor } år nok. Det har du ikke ennå.
jpo-other = Denne regelen gjelder bare JPO.
jpo-rule = For JPO trengs vanligvis mastergrad og { $master } år med arbeidserfaring. Av og til er bachelorgrad og { $bachelor } år nok.
