new-partner-title = Ein ny partnar
# $partner Partner
new-partner-first = Partnarskapet er nytt, og { $partner } òg.
# $partner Partner
new-partner-known = { $partner } er ikkje ny i partnarskapet.
# $partner Partner
new-partner-open = Er { $partner } ny i partnarskapet? Norec vil til vanleg ha fase 1 først når ein ny partnar blir med.
# $partner Partner
new-partner-open-phase-1 = Er fase 1 ferdig? Norec vil til vanleg ha fase 1 først viss { $partner } er ny i partnarskapet.
# $partner Partner
new-partner-open-agreement = Har partnarane ein avtale med Norec, eller har dei hatt ein? Det avgjer om { $partner } kan vere ny i partnarskapet.

## Later: once something is answered
# $partner Partner
new-partner-met = Sidan fase 1 er ferdig, er dette på plass. Det er det same om { $partner } er ny eller ikkje.
# $partner Partner
new-partner-not = { $partner } er ny i partnarskapet, og fase 1 er ikkje ferdig. Norec vil til vanleg ha fase 1 først. Du kan søke om fase 1, eller forklare kvifor ikkje.
new-partner-rule = Kjem ein ny partnar inn i eit partnarskap, vil Norec til vanleg ha fase 1 først.
