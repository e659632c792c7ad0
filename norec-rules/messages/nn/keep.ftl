### Answers kept, taken along and printed. Nynorsk is the source.
keep-download = Last ned svara som fil

## Later: taking the answers along
keep-heading = Ta vare på svara
keep-hint = Sjekken lagrar ingenting før du seier ja.
keep-store = Lagre svara på denne eininga
keep-on = Svara blir lagra på denne eininga medan du skriv.
keep-forget = Slett alt som er lagra her
keep-name = Namn på utkastet
keep-unnamed = Utkast
keep-drafts = Utkast på denne eininga
# $name Text, $time Text
keep-draft = { $name }, lagra { $time }
keep-here = Det du ser no
# $name Text
keep-open = Opne { $name }
# $name Text
keep-remove = Slett { $name }
keep-choose = Opne ei fil med svar
keep-link = Kopier ei lenkje med svara
keep-print = Skriv ut svar og krav
keep-link-copied = Lenkja er kopiert. Alle som får henne, kan lese svara.
keep-link-shown = Kopier lenkja herifrå. Alle som får henne, kan lese svara.
keep-link-long = Svara er for lange til ei lenkje. Last dei ned som fil i staden.
# $name Message
keep-opened = { $name } er opna. Svara du hadde, kan du hente tilbake.
keep-linked = svara frå lenkja
keep-left-out = Dette kunne sjekken ikkje ta med:
keep-not-answers = Dette er ikkje svar frå sjekken. Ingenting er endra.
keep-newer = Svara er frå ein annan versjon av sjekken. Last sida på nytt, og prøv igjen.
keep-too-large = Fila er for stor til å vere svar frå sjekken. Ingenting er endra.
# $name Text
keep-other-tab = Utkastet er endra i eit anna vindauge. Svara her er no lagra som { $name }.
keep-full = Det er ikkje plass til svara på denne eininga. Last dei ned som fil.
keep-forbidden = Nettlesaren lèt ikkje sjekken lagre noko. Last ned svara som fil.
# $name Text
keep-stored = Du har eit utkast på denne eininga: { $name }.

## Later: the printed report
report-heading = Utvekslingssjekken: svar og krav
# $day Day
report-at = Skriven ut { $day }.
report-answers = Svara dine
report-findings = Kva reglane seier om svara
report-open = Desse svara manglar enno
report-receipt = Kvittering
# $call Text, $version Text, $hash Text
report-receipt-text = Utlysinga er { $call }. Programmet er versjon { $version }. Merket til svara er { $hash }.
