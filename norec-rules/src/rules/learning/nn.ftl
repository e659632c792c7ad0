learning-title = Læring
learning-item-goals = kva kvar partnar skal lære
learning-item-shared = korleis det dei har lært, blir delt
# $open List
learning-open = Er dette planlagt: { $open }?

## Later: once something is answered
learning-met = Planen seier kva kvar partnar skal lære, og korleis det blir delt etterpå.
# $missing List
learning-not = Dette er ikkje planlagt: { $missing }. Norec vil at læring er planlagd. Du kan skrive det inn i planen.
learning-rule = Planen bør seie kva kvar partnar skal lære, og korleis det blir delt etterpå.
