### The schemes beside the exchange: labels, what was read, and who decides.

## Scheme: first-step

first-step-heading = Sjekk om partnarane kan søke om fase 1

## Scheme: post-exchange

post-exchange-heading = Støtte til det du gjer etter utvekslinga
# $money Money
step-initiative-amount = søke om { $money }
field-initiative-network-member = Er du medlem i Norec-nettverket?
hint-initiative-network-member = Nettverket er for dei som har vore på utveksling.
field-initiative-exchange-ended = Kva dag var utvekslinga di ferdig?
hint-initiative-exchange-ended = Skriv dag, månad og år.
absent-initiative-exchange-ended = Ho er ikkje ferdig
field-initiative-training-ended = Kva dag var du ferdig med heimkomstkurset?
hint-initiative-training-ended = Skriv dag, månad og år.
absent-initiative-training-ended = Eg har ikkje vore på kurset
field-initiative-forwarded = Vil ein partnarorganisasjon til Norec ta imot pengane for deg?
hint-initiative-forwarded = Norec betaler til organisasjonen. Han sender pengane vidare til deg.
field-initiative-country = I kva land skal aktiviteten vere?
field-initiative-goal = Er aktiviteten med på å nå eit av berekraftsmåla til FN?
field-initiative-emphasis = Går det ut på likestilling eller digitalisering?
field-initiative-amount = Kor mykje søker du om, i amerikanske dollar?
part-pei-page = det øvste på sida om ordninga
part-pei-form = søknadsskjemaet
part-pei-26 = reglar for 2026
do-initiative-network-member = bli medlem i Norec-nettverket
do-initiative-forwarded = finne ein partnarorganisasjon til Norec som tar imot pengane
do-initiative-goal = finne eit berekraftsmål som det du gjer, er med på å nå
do-initiative-emphasis = velje noko som går ut på likestilling eller digitalisering

## Scheme: un-post

un-post-heading = Stillingar i FN som Noreg betaler
field-post-programme = Kva slags stilling er det?
choice-programme-jpo = JPO, juniorekspert
choice-programme-unv = UNV, FN-frivillig
choice-programme-sdp = SDP
field-post-citizen = Er du norsk statsborgar?
field-post-degree = Kva er den høgaste utdanninga di?
choice-degree-bachelor = Bachelorgrad
choice-degree-master = Mastergrad eller høgare
choice-degree-other = Anna høgare utdanning
absent-post-degree = Eg har ikkje høgare utdanning
field-post-experience = Kor mange heile år med relevant arbeidserfaring har du?
hint-post-experience = Skriv berre talet.
field-post-english = Kan du godt engelsk?
field-post-un-language = Kan du eitt av dei andre FN-språka?
hint-post-un-language = Det kan vere arabisk, fransk eller spansk, eller òg kinesisk eller russisk.
part-un-pages = to sider hos Norec om stillingane
part-un-page = ei side hos Norec om stillingane
part-un-posts = det som står om kvar stilling når ho blir lyst ut
verdict-done-un = Du har svart på alt du kan. Dei som lyser ut stillinga, kan svare på resten.
verdict-always-un = FN-organisasjonen avgjer kven som får stillinga.

## Scheme: residence-permit

permit-heading = Klar til å søke om opphaldsløyve
# $months Message
step-permit-months = la løyvet vare i { $months }
field-permit-letter-workplace = Står arbeidsplassen i invitasjonsbrevet frå Norec?
field-permit-letter-length = Står det i brevet kor lenge opphaldet varer?
field-permit-letter-pay = Står lønna i brevet?
field-permit-supported = Har den norske partnaren fått støtte frå Norec?
field-permit-signed = Har begge skrive under på eit tilbod eller ein kontrakt?
hint-permit-signed = Det gjeld den som skal arbeide her, og den som gir arbeidet.
field-permit-full-time = Er arbeidet på heiltid?
field-permit-one-employer = Er arbeidet for berre éin arbeidsgivar?
field-permit-housing = Har deltakaren ein stad å bu?
field-permit-pay = Følger lønna vedtektene til Norec, og er ho nok til å leve av?
field-permit-covered = Dekker Norec kost, losji og heimreise?
hint-permit-covered = Det må Norec gjere når lønna er låg.
field-permit-months = Kor mange månader skal løyvet vare?
field-permit-earlier-months = Kor mange månader har deltakaren hatt slikt løyve før?
absent-permit-earlier-months = Deltakaren har ikkje hatt slikt løyve før
part-udi = rundskrivet og sida til UDI om Norec-deltakarar
part-udi-who = kven som treng løyve
part-udi-rest = andre krav i utlendingslova
verdict-done-udi = Du har svart på alt du kan. Norec og UDI kan svare på resten.
verdict-always-udi = UDI avgjer søknaden om løyve.
do-permit-letter-workplace = få arbeidsplassen inn i brevet
do-permit-letter-length = få lengda inn i brevet
do-permit-letter-pay = få lønna inn i brevet
do-permit-signed = få både arbeidsgivar og deltakar til å skrive under
do-permit-full-time = få eit tilbod om heiltid
do-permit-one-employer = få eit tilbod frå éin arbeidsgivar
do-permit-housing = finne ein stad å bu
do-permit-pay = få ei lønn som er nok til å leve av
do-permit-covered = spørje Norec om å dekke kost, losji og heimreise

## Scheme: timetable

# $day Day, $hour Text, $minute Text
plan-there = Der du er, går fristen ut { $day } kl. { $hour }.{ $minute }.
timetable-heading = Ein plan med datoar
field-timetable-departure = Kva dag reiser dei første?
hint-timetable-departure = Skriv dag, månad og år.
field-timetable-months = Kor mange månader er dei der?
field-timetable-follow-up = Kor mange månader varer oppfølginga etter at dei er heime?
absent-timetable-follow-up = Det blir inga oppfølging
# $day Day
step-timetable-departure = la dei reise { $day }
# $months Message
step-timetable-months = la dei vere der i { $months }
plan-dates = Dagane i planen
plan-none = Svar på når dei reiser, så kjem dagane her.
plan-doubt = Planen held ikkje slik han er. Sjå kva som ikkje er på plass.
plan-save = Last ned dagane til kalenderen

## Later: what several schemes say

which-link = Finn ein annan sjekk
# $n Number
scheme-hand = Svara blir verande på eininga di. Sjekken treng { $n } svar.
scheme-questions-hint = Det du ikkje veit, kan du la stå ope.
scheme-questions = Spørsmåla
scheme-lead = Fyll ut det du veit. Medan du svarer, ser du kva svara betyr.
stage-afterwards = Etterpå
remedy-past-norec = Dette kan du ikkje endre her. Norec kan svare på kva du kan gjere.
remedy-past-un = Dette kan du ikkje endre her. Dei som lyser ut stillinga, kan svare på kva som er mogleg.
remedy-past-udi = Dette kan du ikkje endre her. UDI kan svare på kva som er mogleg.
state-other = opp til andre
strength-must-other = Dette er eit krav.
strength-as-a-rule-other = Det er til vanleg slik, men det finst unntak.
strength-should-other = Dette er eit råd.
verdict-done-norec = Du har svart på alt du kan. Norec kan svare på resten.
# $n Number, $subject List
verdict-judge-other = Svara dine tyder på at { $n } ting må vurderast. Det gjeld { $subject }.
# $subject List
verdict-open-judge-other = Ein ting er klar alt no: { $subject } må vurderast.
verdict-likely-other = Svara dine tyder på at det er på plass som sjekken har lese av krav.
verdict-short-judge-other = Andre må vurdere det
# $call Text
timing-standing = Reglane her er frå { $call }.
