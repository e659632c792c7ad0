forwarder-title = Hvem som tar imot pengene
forwarder-open = Vil en partnerorganisasjon til Norec ta imot pengene og sende dem videre til deg?
forwarder-met = En partnerorganisasjon til Norec tar imot pengene og sender dem videre til deg. { $strength ->
    [must] Norec krever det.
   *[other] Norec vil vanligvis ha det.
 }
forwarder-not = Du har svart at ingen partnerorganisasjon til Norec tar imot pengene for deg. { $strength ->
    [must] Norec krever det. Du kan spørre dem du var utvekslet gjennom.
   *[other] Norec vil vanligvis ha det. Du kan spørre dem du var utvekslet gjennom, eller forklare hvorfor ikke.
 }
forwarder-rule = En partnerorganisasjon til Norec tar imot pengene og sender dem videre til den som søker.
