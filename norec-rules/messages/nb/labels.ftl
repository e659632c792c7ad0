### The form: labels, hints, choices and who can tell.

tag-needed = Må fylles ut
tag-optional = Valgfritt
choose = Velg
choice-yes = Ja
choice-no = Nei
choice-cannot-say = Jeg vet ikke

field-partners-name = Navn
field-partners-country = Land
field-partners-kind = Hva slags virksomhet er det?
choice-kind-civil-society = Frivillig organisasjon
choice-kind-public = Offentlig virksomhet
choice-kind-private = Bedrift
choice-kind-individual = Enkeltperson
choice-kind-other = Noe annet
who-partner-kind = Den som leder virksomheten, vet det.
field-partners-legal-entity = Er det en egen juridisk enhet?
hint-partners-legal-entity = En juridisk enhet kan skrive under avtaler i eget navn.
who-partner-legal-entity = Den som skriver under avtalene, vet det.
field-partners-capacity = Har de faglig kapasitet til utvekslingen?
field-partners-new-partner = Er dette en ny partner i partnerskapet?
hint-partners-new-partner = Ny er den som ikke har vært med i en avtale med Norec her før.
field-partners-coordinator = Er dette den koordinerende partneren?
hint-partners-coordinator = Det er den som sender søknaden og tar imot tilskuddet.
field-partners-organisation-number = Organisasjonsnummer
hint-partners-organisation-number = Nummeret partneren har i sitt eget land.
absent-partner-organisation-number = Partneren har ikke noe nummer

field-plan-preparatory-training = Er forberedelseskurs med i planen?
hint-plan-preparatory-training = Det er kurs for deltakerne før de reiser.
field-plan-homecoming-training = Er hjemkomstkurs med i planen?
hint-plan-homecoming-training = Det er kurs for deltakerne når de kommer hjem.
field-plan-learning-goals = Er det planlagt hva hver partner skal lære?
field-plan-learning-shared = Er det en plan for å dele det de har lært?
hint-plan-learning-shared = For eksempel med de andre på jobben.

field-rounds-name = Navn på runden
field-rounds-start = Når starter runden?
field-rounds-months = Hvor mange måneder varer runden?

field-placements-from = Reiser fra
field-placements-to = Reiser til
field-placements-round = Runde
field-placements-count = Hvor mange reiser?
field-placements-start = Når reiser de?
field-placements-months = Hvor mange måneder er de der?
field-placements-mode = Hvordan foregår utvekslingen?
choice-mode-physical = De reiser og er der hele tiden
choice-mode-hybrid = De reiser, og noe foregår på nett
choice-mode-virtual = Alt foregår på nett
field-placements-participants = Hvem er deltakerne?
choice-participants-employee = Ansatte
choice-participants-volunteer = Frivillige
choice-participants-trainee = Lærlinger eller trainees
field-placements-youngest = Alderen til den yngste ved avreise
field-placements-oldest = Alderen til den eldste ved avreise
hint-placements-youngest = Hele år. Det holder med det du planlegger.
hint-placements-oldest = Hele år. Det holder med det du planlegger.
who-placement-plan = Partneren som sender gruppen, vet det.

field-lines-partner = Hvilken partner har kostnaden?
field-lines-category = Hva slags kostnad er det?
choice-category-allowance = Lommepenger
choice-category-housing = Bolig
choice-category-insurance = Forsikring
choice-category-travel = Reise
choice-category-activities = Deltakeraktiviteter
choice-category-departure = Avreise- og oppstartstilskudd
choice-category-partner-meeting = Partnermøte
choice-category-training = Kurs
choice-category-administration = Administrasjon
choice-category-other = Annet
field-lines-round = Runde
field-lines-placement = Gruppe
field-lines-unit-cost = Pris per enhet
hint-lines-unit-cost = For eksempel prisen for én måned eller én reise.
field-lines-quantity = Hvor mange enheter?
hint-lines-quantity = For eksempel antall måneder eller reiser.
field-lines-currency = Valuta
field-lines-note = Merknad
hint-lines-note = Hvordan kom du fram til prisen?
who-line = Den som lager budsjettet, vet det.

field-stated-total = Summen i budsjettet
hint-stated-total = Sjekken ser om summen er lik kostnadene til sammen. Summen avgjør ingen krav.
field-stated-currency = Valutaen til summen
field-submitted-at = Når ble søknaden sendt?
hint-submitted-at = Dag og klokkeslett i norsk tid. La feltet stå tomt til søknaden er sendt.

field-submission-complete = Er alt som utlysningen ber om, med i søknaden?
field-submission-signed = Har noen med signaturrett skrevet under?
hint-submission-signed = Signaturrett er retten til å skrive under for søkeren.
field-submission-unlocked = Kan alle filene åpnes uten passord?
field-submission-portal = Er søknaden sendt i portalen til Norec?

field-papers-partner = Hvem er papiret fra?
field-papers-kind = Hva slags papir er det?
choice-kind-annual-report = Årsrapport
choice-kind-financial-statement = Regnskap
choice-kind-audited-statements = Revidert regnskap
choice-kind-auditor-proof = Bevis på at revisoren er godkjent
field-papers-round = Runde
field-papers-dated = Datoen på papiret

field-afterwards-contract-duration = Sier deltakeravtalen hvor lenge avtalen varer?
field-afterwards-contract-duties = Står plikter og ansvar i deltakeravtalen?
hint-afterwards-contract-duties = Det gjelder aktiviteter også, både før og etter.
field-afterwards-contract-allowance = Står lommepengene i deltakeravtalen?
hint-afterwards-contract-allowance = Hvor mye det er, hvordan det blir betalt, og i hvilken valuta.
field-afterwards-contract-tax = Står skattetrekk i deltakeravtalen?
hint-afterwards-contract-tax = Svar ja også hvis det ikke går an å si noe om skatt.
field-afterwards-contract-hours = Står arbeidstid og fri i deltakeravtalen?
hint-afterwards-contract-hours = Det gjelder helligdager også.
field-afterwards-internal-control = Er internkontroll på plass?
hint-afterwards-internal-control = Det er rutiner for å hindre, finne og rette brudd på etikken.
field-afterwards-ethical-standards = Er skriftlige etiske regler på plass?
field-afterwards-emergency-plan = Er beredskapsplanen klar?
hint-afterwards-emergency-plan = Planen sier hva som skal skje når noe går galt.

field-history-feasibility-study = Er forundersøkelsen ferdig?
field-history-feasibility-reports = Har Norec godkjent rapportene fra forundersøkelsen?
field-history-phase-1 = Er fase 1 gjort ferdig?
hint-history-phase-1 = I fase 1 lager partnerne en felles plan for utvekslingen.
field-history-agreement = Har partnerne en samarbeidsavtale med Norec?
choice-agreement-running = Ja, avtalen gjelder nå
choice-agreement-ended = Ja, men avtalen har gått ut
absent-history-agreement = Nei, det har aldri vært en avtale
field-history-agreement-ended = Når gikk avtalen ut?
field-history-support-months = Hvor mange måneder har partnerskapet fått støtte fra Norec til sammen?
absent-history-support-months = Partnerskapet har aldri fått støtte
field-history-projects = Hvor mange prosjekter har partnerskapet fått støtte til?
absent-history-projects = Ingen prosjekter har fått støtte
who-history = Den koordinerende partneren vet det.

field-plan-agreement-months = Hvor mange måneder skal den nye avtalen vare?
hint-plan-agreement-months = Hele måneder. Det holder med det du planlegger.

supplied-partner-country = Står { $country } på listen til Norec over samarbeidsland?
supplied-country-listed = Ja, jeg har funnet landet på listen
supplied-country-unlisted = Nei, landet står ikke på listen
supplied-country-cannot-say = Jeg fant det ikke ut
supplied-maximum-rate = Høyeste sats i budsjettmalen for { $line }, { $country }, { $currency }
supplied-rate-hint = Satsen for én enhet, slik den står i budsjettmalen din.
absent-supplied-maximum-rate = Malen har ingen sats for dette
