### Answers kept, taken along and printed.
keep-download = Last ned svarene som fil

## Later: taking the answers along
keep-heading = Ta vare på svarene
keep-hint = Sjekken lagrer ingenting før du sier ja.
keep-store = Ta vare på svarene på denne enheten
keep-on = Det du skriver, blir lagret på denne enheten.
keep-forget = Slett alt som er lagret her
keep-name = Navn på utkastet
keep-unnamed = Utkast
keep-drafts = Utkast på denne enheten
keep-draft = { $name }, lagret { $time }
keep-here = Det du ser nå
keep-open = Åpne { $name }
keep-remove = Slett { $name }
keep-choose = Åpne en fil med svar
keep-link = Kopier en lenke med svarene
keep-print = Skriv ut svar og krav
keep-link-copied = Lenken er kopiert. Alle som får den, kan lese svarene.
keep-link-shown = Kopier lenken herfra. Alle som får den, kan lese svarene.
keep-link-long = Svarene er for lange til en lenke. Last dem ned som fil i stedet.
keep-opened = { $name } er åpnet. Svarene du hadde, kan du hente tilbake.
keep-linked = svarene fra lenken
keep-left-out = Dette kunne sjekken ikke ta med:
keep-not-answers = Dette er ikke svar fra sjekken. Ingenting er endret.
keep-newer = Svarene er fra en annen versjon av sjekken. Last siden på nytt, og prøv igjen.
keep-too-large = Filen er for stor til å være svar fra sjekken. Ingenting er endret.
keep-other-tab = Utkastet er endret i et annet vindu. Svarene her er nå lagret som { $name }.
keep-full = Det er ikke plass til svarene på denne enheten. Last dem ned som fil.
keep-forbidden = Nettleseren lar ikke sjekken lagre noe. Last ned svarene som fil.
keep-stored = Du har et utkast på denne enheten: { $name }.

## Later: the printed report
report-heading = Utvekslingssjekken: svar og krav
report-at = Skrevet ut { $day }.
report-answers = Svarene dine
report-findings = Hva reglene sier om det du har svart
report-open = Disse svarene mangler ennå
report-receipt = Kvittering
report-receipt-text = Utlysningen er { $call }. Programmet er versjon { $version }. Merket til svarene er { $hash }.
