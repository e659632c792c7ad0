complete-title = Heile søknaden
# $strength Strength
complete-dismissed = { $strength ->
    [must] Norec avviser ein søknad der noko manglar.
   *[other] Norec seier til vanleg nei til ein søknad der noko manglar.
 }
complete-open = Er alt som utlysinga ber om, med i søknaden?
complete-remind = Sjå til at alt som utlysinga ber om, er med i søknaden.
# $strength Strength
complete-remind-dismissed = Sjå til at alt som utlysinga ber om, er med. { $strength ->
    [must] Norec avviser ein søknad der noko manglar.
   *[other] Norec seier til vanleg nei til ein søknad der noko manglar.
 }

## Later: once something is answered
complete-rule-dismissed = Alt som utlysinga ber om, må vere med. Norec avviser ein søknad der noko manglar.
complete-met = Alt som utlysinga ber om, er med i søknaden.
# $strength Strength
complete-not = Du har svart at noko manglar i søknaden. { $strength ->
    [must] Norec krev at alt er med. Har du sendt søknaden, kan du spørje Norec om du får ettersende det som manglar.
   *[other] Norec vil til vanleg ha med alt. Du kan legge ved det som manglar, eller forklare kvifor det ikkje er med. Har du sendt søknaden, kan du spørje Norec om du får ettersende det.
 }
complete-rule = Alt som utlysinga ber om, må vere med i søknaden.
