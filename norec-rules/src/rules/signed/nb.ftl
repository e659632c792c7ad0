signed-title = Underskrift og åpne filer
signed-rule = Noen med signaturrett skriver under søknaden. Alle filer kan åpnes uten passord.
signed-item-signature = underskrift fra en som har signaturrett
signed-item-unlocked = filer uten passord
signed-met = Noen med signaturrett har skrevet under, og ingen filer har passord.
signed-not = Dette er ikke på plass: { $missing }. { $strength ->
    [must] Norec krever det. Spør Norec om du kan sende på nytt.
   *[other] Norec vil vanligvis ha det. Spør Norec om du kan sende på nytt, eller forklare hvorfor.
 }
signed-open = Er dette på plass: { $open }?
signed-remind = La noen med signaturrett skrive under.
signed-remind-unlocked = Send filer uten passord.
