## Scheme: post-exchange
place-title = Landet aktiviteten er i
place-open = Vel landet aktiviteten skal vere i.
# $country Country
place-home = Aktiviteten skal vere i { $country }. Det er innanfor ordninga.
# $country Country
place-met = Du har svart at { $country } står på lista over samarbeidsland. Sjekken har ikkje sett lista sjølv.
# $country Country
place-not = Du har svart at { $country } ikkje står på lista over samarbeidsland. Då må Norec vurdere om aktiviteten kan vere der.
# $country Country
place-unpub = Norec har ei liste over samarbeidsland. Sjekken har ikkje funne lista. Står { $country } der? Norec kan svare.
# $country Country, $source Text
place-file-met = { $source } seier at { $country } står på lista over samarbeidsland.
# $country Country, $source Text
place-file-not = { $source } seier at { $country } ikkje står på lista over samarbeidsland.
# $country Country
place-rule = Aktiviteten er i { $country } eller i eit land på lista over samarbeidsland.
