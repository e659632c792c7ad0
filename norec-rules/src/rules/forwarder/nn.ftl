## Scheme: post-exchange
forwarder-title = Kven som tar imot pengane
forwarder-open = Vil ein partnarorganisasjon til Norec ta imot pengane og sende dei vidare til deg?
# $strength Strength
forwarder-met = Ein partnarorganisasjon til Norec tar imot pengane og sender dei vidare til deg. { $strength ->
    [must] Norec krev det.
   *[other] Norec vil til vanleg ha det.
 }
# $strength Strength
forwarder-not = Du har svart at ingen partnarorganisasjon til Norec tar imot pengane for deg. { $strength ->
    [must] Norec krev det. Du kan spørje dei du var utveksla gjennom.
   *[other] Norec vil til vanleg ha det. Du kan spørje dei du var utveksla gjennom, eller forklare kvifor ikkje.
 }
forwarder-rule = Ein partnarorganisasjon til Norec tar imot pengane og sender dei vidare til den som søker.
