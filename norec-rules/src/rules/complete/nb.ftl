complete-title = Hele søknaden
complete-rule = Alt som utlysningen ber om, må være med i søknaden.
complete-rule-dismissed = Alt som utlysningen ber om, må være med. Norec avviser en søknad der noe mangler.
complete-dismissed = { $strength ->
    [must] Norec avviser en søknad der noe mangler.
   *[other] Norec sier vanligvis nei til en søknad der noe mangler.
 }
complete-met = Alt som utlysningen ber om, er med i søknaden.
complete-not = Du har svart at noe mangler i søknaden. { $strength ->
    [must] Norec krever at alt er med. Har du sendt søknaden, kan du spørre Norec om du får ettersende det som mangler.
   *[other] Norec vil vanligvis ha med alt. Du kan legge ved det som mangler, eller forklare hvorfor det ikke er med. Har du sendt søknaden, kan du spørre Norec om du får ettersende det.
 }
complete-open = Er alt som utlysningen ber om, med i søknaden?
complete-remind = Se til at alt som utlysningen ber om, er med i søknaden.
complete-remind-dismissed = Se til at alt som utlysningen ber om, er med. { $strength ->
    [must] Norec avviser en søknad der noe mangler.
   *[other] Norec sier vanligvis nei til en søknad der noe mangler.
 }
