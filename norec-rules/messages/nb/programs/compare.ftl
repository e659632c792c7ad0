### Det bare programmene sier, når de sammenligner svar. Skjemaet i nettleseren er bygd uten.

## Hvem eller hva, og hvordan det står

subject-application = hele søknaden
subject-line = kostnaden { $id }
subject-more-partners = flere partnere
subject-more-rounds = flere runder
subject-more-groups = flere grupper
subject-more-lines = flere kostnader
subject-more-papers = flere vedlegg
outcome-none = ikke vurdert
outcome-unpublished = Norec har ikke sagt det
outcome-depends = kan leses på flere måter
outcome-not-applicable = gjelder ikke her

## Kvitteringer

receipt-same = Svaret er det samme som på kvitteringen: { $verdict }.
receipt-version = Kvitteringen er fra versjon { $then } av sjekken. Dette er versjon { $now }. Bruk versjon { $then }, så ser du om svaret er det samme.
receipt-no-call = Kvitteringen er for { $call }. De reglene har ikke sjekken.
receipt-rulebook = Reglene for { $call } er ikke de samme som da kvitteringen ble laget.
receipt-answers = Svarene i filen er ikke de samme som da kvitteringen ble laget.
receipt-overlay-missing = Kvitteringen ble laget med en fil med land og satser. Legg til den filen også.
receipt-overlay-added = Kvitteringen ble laget uten en fil med land og satser. Prøv på nytt uten filen.
receipt-overlay = Filen med land og satser er ikke den samme som da kvitteringen ble laget.
receipt-verdict = Svaret er ikke det samme. På kvitteringen står det: { $then }. Nå er det: { $now }.
receipt-finding = { $rule }, { $subject }: På kvitteringen står det «{ $then }», og nå er det «{ $now }».
receipt-details = Hvert krav får samme svar som på kvitteringen. Men et beløp, en dato eller en kilde er ikke den samme.
