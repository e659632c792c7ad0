list-title = Lista over samarbeidsland
# $partner Partner, $country Country
list-home = { $partner } held til i { $country }. Då treng ikkje landet stå på lista.
# $partner Partner
list-open = Vel landet til { $partner }. Då kan sjekken sjå om det må stå på lista.

## Later: once something is answered
# $country Country
list-unpub = Norec har ei liste over samarbeidsland. Sjekken har ikkje funne lista. Står { $country } der? Norec kan svare.
# $country Country
list-ask = Du fann ikkje ut om { $country } står på lista over samarbeidsland. Norec kan svare.
# $country Country, $year Text
list-seen = I { $year } fekk partnarar frå { $country } tilskot. Det avgjer ikkje om landet står på lista no.
# $country Country
list-met = Du har svart at { $country } står på lista. Sjekken har ikkje sett lista sjølv.
# $country Country, $partner Partner
list-not = Du har svart at { $country } ikkje står på lista. Då må Norec vurdere om { $partner } kan vere med.
# $country Country, $source Text
list-file-met = { $country } står på lista over samarbeidsland i { $source }.
# $country Country, $source Text, $partner Partner
list-file-not = { $country } står ikkje på lista over samarbeidsland i { $source }. Ein partnar frå eit anna land kan ta plassen til { $partner }. Du kan òg spørje Norec.
# $source Text
list-file-differs = Du har svart det motsette. Det som står i { $source }, gjeld her.
list-rule = Partnarar utanfor Noreg må høyre til i eit land på lista til Norec. Sjekken har ikkje funne lista.
