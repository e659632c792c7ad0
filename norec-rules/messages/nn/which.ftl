### Which scheme fits: questions, answers and where they lead.

## Scheme: which

which-heading = Kva ordning passar?
which-intro = Norec støttar utveksling av folk mellom land. Svar på nokre få spørsmål. Så kjem du til sjekken som passar, eller får vite kvifor ingen gjer det.
which-none = Ingen av sjekkane her passar
which-back = Tilbake til spørsmålet før
which-again = Begynn på nytt
which-go = Gå til sjekken
which-go-guide = Gå til rettleiinga
which-who = Kven er det som vil søke?
which-who-organisation = Ei verksemd, til dømes ein skule eller eit lag
which-who-person = Eg, som person
which-who-party = Eit politisk parti eller eit ungdomsparti
which-aim = Kva gjeld det?
which-aim-exchange = Å utveksle folk med partnarar i andre land
which-aim-trainees = Lærlingar og andre som er i opplæring, på tvers av land
which-aim-permit = Opphaldsløyve for ein deltakar som skal til Noreg
which-aim-other = Noko anna
which-before = Kva har partnarane gjort saman med Norec før?
which-before-nothing = Ingenting enno
which-before-newcomer = Dei har ein avtale, men no kjem ein ny partnar med
which-before-phase-1 = Dei er ferdige med fase 1
which-before-agreement = Dei har ein avtale, eller hadde nyleg ein, og er dei same
which-wish = Kva vil du?
which-wish-activity = Eg har vore på utveksling og vil ha støtte til ein aktivitet
which-wish-un = Arbeide i FN
which-wish-permit = Komme til Noreg som deltakar
which-wish-travel = Reise på utveksling
which-wish-other = Noko anna
which-end-exchange = Partnarane kan søke om fase 2. Sjekk planen her.
which-end-first-step = Nye partnarskap søker til vanleg om fase 1 først. Det same gjeld når ein ny partnar kjem med.
which-end-post-exchange = Det har vore ei ordning for dei som har vore på utveksling. Sjekk om du oppfylte krava.
which-end-un-post = Noreg betaler nokre stillingar i FN. Sjekk om dei passar for deg.
which-end-residence-permit = Sjekk kva som må vere klart før deltakaren søker om opphaldsløyve.
which-end-trainees = Sjekken har ikkje funne eigne reglar for dette. Rettleiinga seier kva andre reglar som kan gjelde, og kva du kan spørje Norec om.
# $closed Day
which-end-democracy = Norec har eit eige tilskot til demokrati for norske parti og ungdomsparti. Den siste fristen sjekken har funne, var { $closed }.
which-end-no-travel = Partnarane i ei utveksling vel sjølve kven som reiser. Du kan spørje ein organisasjon som har avtale med Norec.
which-end-no-organisation = Tilskota som sjekken kjenner, går til utveksling mellom verksemder i fleire land. Norec kan svare på om noko anna passar.
which-end-no-person = Dei som kan søke om utveksling, er verksemder, ikkje enkeltpersonar. Norec kan svare på om noko anna passar.
trainees-heading = Opplæring på tvers av land
which-aim-plan = Ein plan for når alt skal skje
which-end-timetable = Sjå når alt skal skje, frå fristen til rapporten, og ta dagane med i kalenderen din.
trainees-lead = Dette er ei rettleiing, ingen sjekk. Sjekken har ikkje funne eigne reglar for lærlingar og andre i opplæring.
trainees-rules = Reglar for utveksling som gjeld slik dei står
trainees-agree = Dette bør stå i avtalen med den som reiser
trainees-norway = For den som kjem til Noreg
trainees-ask = Dette kan du spørje Norec om
trainees-ask-kind = Er ein lærling å rekne som tilsett eller som frivillig her?
trainees-ask-age = Kan den som reiser, vere yngre enn andre deltakarar?
trainees-ask-partner = Kan ein skule eller eit opplæringskontor vere partnar?
trainees-ask-length = Kan opphaldet vere kortare når det er ein del av opplæringa?
trainees-ask-back = Må det komme nokon tilbake same veg, eller kan det vere ein vanleg tilsett?
trainees-ours = Desse spørsmåla er frå sjekken, ikkje frå Norec.
