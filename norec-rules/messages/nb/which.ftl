### Which scheme fits: questions, answers and where they lead.

## Scheme: which

which-heading = Hvilken ordning passer?
which-intro = Svar på noen få spørsmål. Så kommer du til sjekken som passer, eller får vite hvorfor ingen gjør det.
which-none = Ingen av sjekkene her passer
which-back = Tilbake til forrige spørsmål
which-again = Begynn på nytt
which-go = Gå til sjekken
which-go-guide = Gå til veiledningen
which-who = Hvem er det som vil søke?
which-who-organisation = En virksomhet, for eksempel en skole eller et lag
which-who-person = Jeg, som person
which-who-party = Et politisk parti eller et ungdomsparti
which-aim = Hva gjelder det?
which-aim-exchange = Å utveksle folk med partnere i andre land
which-aim-trainees = Lærlinger og andre som er i opplæring, på tvers av land
which-aim-permit = Oppholdstillatelse for en deltaker som skal til Norge
which-aim-other = Noe annet
which-before = Hva har partnerne gjort sammen med Norec før?
which-before-nothing = Ingenting ennå
which-before-newcomer = De har en avtale, men nå kommer en ny partner med
which-before-phase-1 = De er ferdige med fase 1
which-before-agreement = De har en avtale, eller hadde nylig en, og er de samme
which-wish = Hva vil du?
which-wish-activity = Jeg har vært på utveksling og vil ha støtte til en aktivitet
which-wish-un = Arbeide i FN
which-wish-permit = Komme til Norge som deltaker
which-wish-travel = Reise på utveksling
which-wish-other = Noe annet
which-end-exchange = Partnerne kan søke om fase 2. Sjekk planen her.
which-end-first-step = Nye partnerskap søker vanligvis om fase 1 først. Det samme gjelder når en ny partner kommer med.
which-end-post-exchange = Det har vært en ordning for det tidligere deltakere vil gjøre etter utvekslingen. Sjekk om du passer inn.
which-end-un-post = Norge betaler noen stillinger i FN. Sjekk om de passer for deg.
which-end-residence-permit = Sjekk hva som må være klart før deltakeren søker om oppholdstillatelse.
which-end-trainees = Sjekken har ikke funnet egne regler for dette. Veiledningen sier hvilke andre regler som kan gjelde, og hva du kan spørre Norec om.
which-end-democracy = Norec har et eget tilskudd til demokrati for norske partier og ungdomspartier. Den siste fristen sjekken har funnet, var { $closed }.
which-end-no-travel = Partnerne i en utveksling velger selv hvem som reiser. Du kan spørre en organisasjon som har avtale med Norec.
which-end-no-organisation = Tilskuddene som sjekken kjenner, går til utveksling mellom virksomheter i flere land. Norec kan svare på om noe annet passer.
which-end-no-person = De som kan søke om utveksling, er virksomheter, ikke enkeltpersoner. Norec kan svare på om noe annet passer.
trainees-heading = Opplæring på tvers av land
which-aim-plan = En plan for når alt skal skje
which-end-timetable = Se når alt skal skje, fra fristen til rapporten, og ta dagene med i kalenderen din.
