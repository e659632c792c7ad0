learning-title = Læring
learning-rule = Planen bør seie kva kvar partnar skal lære, og korleis det blir delt etterpå.
learning-item-goals = kva kvar partnar skal lære
learning-item-shared = korleis det dei har lært, blir delt
learning-met = Planen seier kva kvar partnar skal lære, og korleis det blir delt etterpå.
# $missing List
learning-not = Dette er ikkje planlagt: { $missing }. Norec vil at læring er planlagd. Du kan skrive det inn i planen.
# $open List
learning-open = Er dette planlagt: { $open }?
