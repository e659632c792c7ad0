ethics-title = Internkontroll og etiske reglar
ethics-item-control = internkontroll
ethics-item-standards = skriftlege etiske reglar
# $open List
ethics-open = Er dette på plass: { $open }? Norec spør viss du får tilskot.

## Later: once something is answered
ethics-met = Internkontroll og skriftlege etiske reglar er på plass. Norec godtar ikkje korrupsjon eller svindel i det heile.
ethics-not-control = Internkontroll er ikkje på plass. Norec vil til vanleg ha det hos dei som får tilskot. Du kan lage rutinar for å hindre, finne og rette brot på etikken, eller forklare kvifor ikkje.
ethics-not-standards = Skriftlege etiske reglar er ikkje på plass. Norec ventar det av dei som får tilskot. Du kan lage slike reglar, eller forklare kvifor ikkje.
ethics-not-both = Verken internkontroll eller skriftlege etiske reglar er på plass. Norec vil til vanleg ha begge delar hos dei som får tilskot. Du kan lage dei, eller forklare kvifor ikkje.
ethics-rule = Dei som får tilskot, har internkontroll og skriftlege etiske reglar. Norec godtar ikkje korrupsjon eller svindel i det heile.
