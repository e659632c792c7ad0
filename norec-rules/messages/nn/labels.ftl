### The form: labels, hints, choices and who can tell. Nynorsk is the source.

# Every question
tag-needed = Må fyllast ut
tag-optional = Valfritt
choose = Vel
choice-yes = Ja
choice-no = Nei
choice-cannot-say = Eg veit ikkje

# Partners
field-partners-name = Namn
field-partners-country = Land
field-partners-kind = Kva slags verksemd er det?
choice-kind-civil-society = Frivillig organisasjon
choice-kind-public = Offentleg verksemd
choice-kind-private = Bedrift
choice-kind-individual = Enkeltperson
choice-kind-other = Noko anna
who-partner-kind = Den som leier verksemda, veit det.
field-partners-legal-entity = Er det ei eiga juridisk eining?
hint-partners-legal-entity = Ei juridisk eining kan skrive under avtalar i eige namn.
who-partner-legal-entity = Den som skriv under avtalane, veit det.
field-partners-capacity = Har dei fagleg kapasitet til utvekslinga?
field-partners-new-partner = Er dette ein ny partnar i partnarskapet?
hint-partners-new-partner = Ny er den som ikkje har vore med i ein avtale med Norec her før.
field-partners-coordinator = Er dette den koordinerande partnaren?
hint-partners-coordinator = Det er den som sender søknaden og tar imot tilskotet.
field-partners-organisation-number = Organisasjonsnummer
hint-partners-organisation-number = Nummeret partnaren har i sitt eige land.
absent-partner-organisation-number = Partnaren har ikkje noko nummer

# The plan
field-plan-preparatory-training = Er førebuingskurs med i planen?
hint-plan-preparatory-training = Det er kurs for deltakarane før dei reiser.
field-plan-homecoming-training = Er heimkomstkurs med i planen?
hint-plan-homecoming-training = Det er kurs for deltakarane når dei kjem heim.
field-plan-learning-goals = Er det planlagt kva kvar partnar skal lære?
field-plan-learning-shared = Er det ein plan for å dele det dei har lært?
hint-plan-learning-shared = Til dømes med dei andre på jobben.

# Rounds
field-rounds-name = Namn på runden
field-rounds-start = Når startar runden?
field-rounds-months = Kor mange månader varer runden?

# Groups
field-placements-from = Reiser frå
field-placements-to = Reiser til
field-placements-round = Runde
field-placements-count = Kor mange reiser?
field-placements-start = Når reiser dei?
field-placements-months = Kor mange månader er dei der?
field-placements-mode = Korleis skal utvekslinga gå føre seg?
choice-mode-physical = Dei reiser og er der heile tida
choice-mode-hybrid = Dei reiser, og noko skjer på nett
choice-mode-virtual = Alt skjer på nett
field-placements-participants = Kven er deltakarane?
choice-participants-employee = Tilsette
choice-participants-volunteer = Frivillige
choice-participants-trainee = Opplæringstilsette
field-placements-youngest = Alderen til den yngste ved avreise
field-placements-oldest = Alderen til den eldste ved avreise
hint-placements-youngest = Heile år. Det held med det du planlegg.
hint-placements-oldest = Heile år. Det held med det du planlegg.
who-placement-plan = Partnaren som sender gruppa, veit det.

# Costs
field-lines-partner = Kva partnar har kostnaden?
field-lines-category = Kva slags kostnad er det?
choice-category-allowance = Lommepengar
choice-category-housing = Bustad
choice-category-insurance = Forsikring
choice-category-travel = Reise
choice-category-activities = Deltakaraktivitetar
choice-category-departure = Avreise- og oppstartstilskot
choice-category-partner-meeting = Partnarmøte
choice-category-training = Kurs som partnarane held sjølve
choice-category-administration = Administrasjon
choice-category-other = Anna
field-lines-round = Runde
field-lines-placement = Gruppe
field-lines-unit-cost = Pris per eining
hint-lines-unit-cost = Til dømes prisen for ein månad eller ei reise.
field-lines-quantity = Kor mange einingar?
hint-lines-quantity = Tel månader eller reiser for alle som reiser.
field-lines-currency = Valuta
hint-lines-currency = Tre bokstavar, som NOK eller USD.
field-lines-note = Merknad
hint-lines-note = Korleis kom du fram til prisen?
absent-line-note = Linja har ingen merknad
field-lines-additional-funding = Søker du om dette som tilleggsmidlar?
hint-lines-additional-funding = Det er pengar utanom standardbudsjettet. Spør programrådgivaren din.
who-line = Den som lagar budsjettet, veit det.
field-plan-transfer-plan = Har partnarane ein plan for korleis pengane blir sende vidare?
hint-plan-transfer-plan = Norec betaler til éin partnar. Han sender pengane vidare til dei andre.

# The whole budget and the application
field-stated-total = Summen i budsjettet
hint-stated-total = Sjekken ser om summen er lik kostnadene til saman. Summen avgjer ingen krav.
field-stated-currency = Valutaen til summen
field-submitted-at = Når blei søknaden send?
hint-submitted-at = Dag og klokkeslett i norsk tid. La feltet stå tomt til søknaden er send.

# How it is sent
field-submission-complete = Er alt som utlysinga ber om, med i søknaden?
field-submission-signed = Har nokon med signaturrett skrive under?
hint-submission-signed = Signaturrett er retten til å skrive under for søkaren.
field-submission-unlocked = Kan alle filene opnast utan passord?
field-submission-portal = Er søknaden send i portalen til Norec?

# Papers
field-papers-partner = Kven er papiret frå?
field-papers-kind = Kva slags papir er det?
choice-kind-annual-report = Årsmelding
choice-kind-financial-statement = Rekneskap
choice-kind-audited-statements = Revidert rekneskap
choice-kind-auditor-certificate = Prov på at revisjonsfirmaet er registrert
choice-kind-auditor-link = Lenkje til godkjenninga som staten har gitt revisoren
field-papers-round = Runde
field-papers-dated = Datoen på papiret

# Once the grant is given
field-afterwards-contract-duration = Seier deltakaravtalen kor lenge avtalen varer?
field-afterwards-contract-duties = Står plikter og ansvar i deltakaravtalen?
hint-afterwards-contract-duties = Det gjeld aktivitetar òg, både før og etter.
field-afterwards-contract-allowance = Står lommepengane i deltakaravtalen?
hint-afterwards-contract-allowance = Kor mykje det er, korleis det blir betalt, og i kva valuta.
field-afterwards-contract-tax = Står skattetrekk i deltakaravtalen?
hint-afterwards-contract-tax = Svar ja òg viss det ikkje går an å seie noko om skatt.
field-afterwards-contract-hours = Står arbeidstid og fri i deltakaravtalen?
hint-afterwards-contract-hours = Det gjeld heilagdagar òg.
field-afterwards-internal-control = Er internkontroll på plass?
hint-afterwards-internal-control = Det er rutinar for å hindre, finne og rette brot på etikken.
field-afterwards-ethical-standards = Er skriftlege etiske reglar på plass?
field-afterwards-emergency-plan = Er beredskapsplanen klar?
hint-afterwards-emergency-plan = Planen seier kva som skal skje når noko går gale.

# What came before
field-history-feasibility-study = Er forundersøkinga ferdig?
field-history-feasibility-reports = Har Norec godkjent rapportane frå forundersøkinga?
field-history-phase-1 = Er fase 1 gjort ferdig?
hint-history-phase-1 = I fase 1 lagar partnarane ein felles plan for utvekslinga.
field-history-agreement = Har partnarane ein samarbeidsavtale med Norec?
choice-agreement-running = Ja, avtalen gjeld no
choice-agreement-ended = Ja, men avtalen har gått ut
absent-history-agreement = Nei, det har aldri vore ein avtale
field-history-agreement-ended = Kva dag gjekk avtalen ut?
field-history-support-months = Kor mange månader har partnarskapet fått støtte frå Norec til saman?
absent-history-support-months = Partnarskapet har aldri fått støtte
field-history-projects = Kor mange prosjekt har partnarskapet fått støtte til?
absent-history-projects = Ingen prosjekt har fått støtte
who-history = Den koordinerande partnaren veit det.

# The plan
field-plan-agreement-months = Kor mange månader skal den nye avtalen vare?
hint-plan-agreement-months = Heile månader. Det held med det du planlegg.

# Figures that the applicant looks up
# $country Country
supplied-partner-country = Står { $country } på lista til Norec over samarbeidsland?
supplied-country-listed = Ja, eg har funne landet på lista
supplied-country-unlisted = Nei, landet står ikkje på lista
supplied-country-cannot-say = Eg fann det ikkje ut
# $line Message, $country Country, $currency Text
supplied-maximum-rate = Høgste sats i budsjettmalen for { $line }, { $country }, { $currency }
supplied-rate-hint = Satsen for éi eining, slik han står i budsjettmalen din.
absent-supplied-maximum-rate = Malen har ingen sats for dette
