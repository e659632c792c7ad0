notes-title = Ein merknad på kvar linje
notes-open = Skriv ein merknad på linja: Korleis har du rekna?

## Later: once something is answered
notes-met = Linja har ein merknad. Han bør vise korleis du har rekna.
notes-not = Linja har ingen merknad. Du kan skrive korleis du har rekna, og kva kostnader du kan dokumentere.
notes-rule = Kvar budsjettlinje bør ha ein merknad som viser korleis du har rekna. Før opp faktiske kostnader som du kan dokumentere.
