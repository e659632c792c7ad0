signed-title = Underskrift og opne filer
signed-item-signature = underskrift frå ein som har signaturrett
signed-item-unlocked = filer utan passord
# $open List
signed-open = Er dette på plass: { $open }?
signed-remind = La nokon med signaturrett skrive under.
signed-remind-unlocked = Send filer utan passord.

## Later: once something is answered
signed-met = Nokon med signaturrett har skrive under, og ingen filer har passord.
# $missing List, $strength Strength
signed-not = Dette er ikkje på plass: { $missing }. { $strength ->
    [must] Norec krev det. Spør Norec om du kan sende på nytt.
   *[other] Norec vil til vanleg ha det. Spør Norec om du kan sende på nytt, eller forklare kvifor.
 }
signed-rule = Nokon med signaturrett skriv under søknaden. Alle filer kan opnast utan passord.
