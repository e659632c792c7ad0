learning-title = Læring
learning-rule = Planen bør si hva hver partner skal lære, og hvordan det blir delt etterpå.
learning-item-goals = hva hver partner skal lære
learning-item-shared = hvordan det de har lært, blir delt
learning-met = Planen sier hva hver partner skal lære, og hvordan det blir delt etterpå.
learning-not = Dette er ikke planlagt: { $missing }. Norec vil at læring er planlagt. Du kan skrive det inn i planen.
learning-open = Er dette planlagt: { $open }?
