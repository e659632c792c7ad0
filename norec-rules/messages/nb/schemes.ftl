### The schemes beside the exchange: labels, what was read, and who decides.

## Scheme: first-step

first-step-heading = Sjekk om partnerne kan søke om fase 1

## Scheme: post-exchange

post-exchange-heading = Støtte til det du gjør etter utvekslingen
step-initiative-amount = søke om { $money }
field-initiative-network-member = Er du medlem i Norec-nettverket?
hint-initiative-network-member = Nettverket er for dem som har vært på utveksling.
field-initiative-exchange-ended = Hvilken dag var utvekslingen din ferdig?
hint-initiative-exchange-ended = Skriv dag, måned og år.
absent-initiative-exchange-ended = Den er ikke ferdig
field-initiative-training-ended = Hvilken dag var du ferdig med hjemkomstkurset?
hint-initiative-training-ended = Skriv dag, måned og år.
absent-initiative-training-ended = Jeg har ikke vært på kurset
field-initiative-forwarded = Vil en partnerorganisasjon til Norec ta imot pengene for deg?
hint-initiative-forwarded = Norec betaler til organisasjonen. Den sender pengene videre til deg.
field-initiative-country = I hvilket land skal aktiviteten være?
field-initiative-goal = Er aktiviteten med på å nå et av bærekraftsmålene til FN?
field-initiative-emphasis = Går det ut på likestilling eller digitalisering?
field-initiative-amount = Hvor mye søker du om, i amerikanske dollar?
part-pei-page = det øverste på siden om ordningen
part-pei-form = søknadsskjemaet
part-pei-26 = regler for 2026
do-initiative-network-member = bli medlem i Norec-nettverket
do-initiative-forwarded = finne en partnerorganisasjon til Norec som tar imot pengene
do-initiative-goal = finne et bærekraftsmål som det du gjør, er med på å nå
do-initiative-emphasis = velge noe som går ut på likestilling eller digitalisering

## Scheme: un-post

un-post-heading = Stillinger i FN som Norge betaler
field-post-programme = Hva slags stilling er det?
choice-programme-jpo = JPO, juniorekspert
choice-programme-unv = UNV, FN-frivillig
choice-programme-sdp = SDP
field-post-citizen = Er du norsk statsborger?
field-post-degree = Hva er den høyeste utdanningen din?
choice-degree-bachelor = Bachelorgrad
choice-degree-master = Mastergrad eller høyere
choice-degree-other = Annen høyere utdanning
absent-post-degree = Jeg har ikke høyere utdanning
field-post-experience = Hvor mange hele år med relevant arbeidserfaring har du?
hint-post-experience = Skriv bare tallet.
field-post-english = Kan du godt engelsk?
field-post-un-language = Kan du et av de andre FN-språkene?
hint-post-un-language = Det kan være arabisk, fransk eller spansk, eller også kinesisk eller russisk.
part-un-pages = to sider hos Norec om stillingene
part-un-page = en side hos Norec om stillingene
part-un-posts = det som står om hver stilling når den blir lyst ut
verdict-done-un = Du har svart på alt du kan. De som lyser ut stillingen, kan svare på resten.
verdict-always-un = FN-organisasjonen avgjør hvem som får stillingen.

## Scheme: residence-permit

permit-heading = Klar til å søke om oppholdstillatelse
step-permit-months = la tillatelsen vare i { $months }
field-permit-letter-workplace = Står arbeidsplassen i invitasjonsbrevet fra Norec?
field-permit-letter-length = Står det i brevet hvor lenge oppholdet varer?
field-permit-letter-pay = Står lønnen i brevet?
field-permit-supported = Har den norske partneren fått støtte fra Norec?
field-permit-signed = Har begge skrevet under på et tilbud eller en kontrakt?
hint-permit-signed = Det gjelder den som skal arbeide her, og den som gir arbeidet.
field-permit-full-time = Er arbeidet på heltid?
field-permit-one-employer = Er arbeidet for bare én arbeidsgiver?
field-permit-housing = Har deltakeren et sted å bo?
field-permit-pay = Følger lønnen vedtektene til Norec, og er den nok til å leve av?
field-permit-covered = Dekker Norec kost, losji og hjemreise?
hint-permit-covered = Det må Norec gjøre når lønnen er lav.
field-permit-months = Hvor mange måneder skal tillatelsen vare?
field-permit-earlier-months = Hvor mange måneder har deltakeren hatt en slik tillatelse før nå?
absent-permit-earlier-months = Deltakeren har ikke hatt slik tillatelse før
part-udi = rundskrivet og siden til UDI om Norec-deltakere
part-udi-who = hvem som trenger tillatelse
part-udi-rest = andre krav i utlendingsloven
verdict-done-udi = Du har svart på alt du kan. Norec og UDI kan svare på resten.
verdict-always-udi = Det er UDI som avgjør søknaden om tillatelse.
do-permit-letter-workplace = få arbeidsplassen inn i brevet
do-permit-letter-length = få lengden inn i brevet
do-permit-letter-pay = få lønnen inn i brevet
do-permit-signed = få både arbeidsgiver og deltaker til å skrive under
do-permit-full-time = få et tilbud om heltid
do-permit-one-employer = få et tilbud fra én arbeidsgiver
do-permit-housing = finne et sted å bo
do-permit-pay = få en lønn som er nok til å leve av
do-permit-covered = spørre Norec om å dekke kost, losji og hjemreise

## Scheme: timetable

plan-there = Der du er, går fristen ut { $day } kl. { $hour }.{ $minute }.
timetable-heading = En plan med datoer
field-timetable-departure = Hvilken dag reiser de første?
hint-timetable-departure = Skriv dag, måned og år.
field-timetable-months = Hvor mange måneder er de der?
field-timetable-follow-up = Hvor mange måneder varer oppfølgingen etter at de er hjemme?
absent-timetable-follow-up = Det blir ingen oppfølging
step-timetable-departure = la dem reise { $day }
step-timetable-months = la dem være der i { $months }
plan-dates = Dagene i planen
plan-none = Svar på når de reiser, så kommer dagene her.
plan-doubt = Planen holder ikke slik den er. Se hva som ikke er på plass.
plan-save = Last ned dagene til kalenderen

## Later: what several schemes say

which-link = Finn en annen sjekk
scheme-hand = Det du svarer, blir her hos deg. Sjekken trenger { $n } svar.
scheme-questions-hint = Det du ikke vet, kan du la stå åpent.
scheme-questions = Spørsmålene
scheme-lead = Fyll ut det du vet. Mens du svarer, ser du hva svarene betyr.
stage-afterwards = Etterpå
remedy-past-norec = Dette kan du ikke endre her. Norec kan svare på hva du kan gjøre.
remedy-past-un = Dette kan du ikke endre her. De som lyser ut stillingen, kan svare på hva som er mulig.
remedy-past-udi = Dette kan du ikke endre her. UDI kan svare på hva som er mulig.
state-other = opp til andre
strength-must-other = Dette er et krav.
strength-as-a-rule-other = Det er vanligvis slik, men det finnes unntak.
strength-should-other = Dette er et råd.
verdict-done-norec = Du har svart på alt du kan. Norec kan svare på resten.
verdict-judge-other = Svarene dine tyder på at { $n } ting må vurderes. Det gjelder { $subject }.
verdict-open-judge-other = Én ting er klar allerede nå: { $subject } må vurderes.
verdict-likely-other = Svarene dine tyder på at det er på plass som sjekken har lest av krav.
verdict-short-judge-other = Andre må vurdere det
timing-standing = Reglene her er fra { $call }.
