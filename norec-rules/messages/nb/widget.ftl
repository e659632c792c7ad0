### The page around the questions.

check-name = Utvekslingssjekken
check-heading = Sjekk om utvekslingen kan få tilskudd
check-lead = Fyll ut det du vet. Mens du skriver, ser du hva svarene betyr etter reglene til Norec.
guidance-title = Dette er veiledning
read-title = Reglene er lest
hand-title = Dette trenger du
hand-text = Hvem som er med, hvem som reiser, og budsjettet. Svarene blir værende på enheten din.
hand-count = Med to partnere, én gruppe og én kostnad ber sjekken om { $n } svar.
language-choose = Språk
check-starting = Sjekken starter. Du kan skrive så lenge.
check-failed = Sjekken kom ikke i gang. Du kan likevel lese spørsmålene og reglene her.
check-stopped = Sjekken stoppet. Svarene dine står i feltene. Ta vare på dem før du åpner siden på nytt.
language-failed = Sjekken fikk ikke hentet språket. Prøv igjen når du er på nett.

section-part = Del { $n } av { $total }
section-partners = Partnerne
section-partners-hint = Ta med alle som sender eller tar imot deltakere.
section-placements = Gruppene som reiser
section-placements-hint = En gruppe reiser samme vei til samme tid. Legg til en gruppe for hver vei.
section-lines = Budsjettet
section-lines-hint = Før opp hver kostnad for seg. Sjekken regner ikke om mellom valutaer.
section-sending = Før og etter at du sender
section-sending-hint = Det som skal være på plass senere, endrer ikke hva sjekken sier om søknaden.
list-rounds = Runder
list-rounds-hint = Går utvekslingen i flere runder? Legg til hver runde i planen. Ellers kan du hoppe over dette.
list-papers = Papirer fra partnerne
list-papers-hint = Skriv opp papirene som er klare nå. Du laster ikke opp noe her.
section-before = Det som er gjort før
continue-placements = Gå videre til gruppene
continue-lines = Gå videre til budsjettet
continue-sending = Gå videre til siste del
continue-panel = Gå videre til hva svarene betyr

row-partner = Partner { $n }
row-placement = Gruppe { $n }
row-line = Kostnad { $n }
row-round = Runde { $n }
row-paper = Papir { $n }
row-name-round = { $round }
row-unchosen = Ikke valgt ennå
row-way = { $from } til { $to }
row-people = { $n ->
    [one] { $n } person
   *[other] { $n } personer
  }
row-months = { $n ->
    [one] { $n } måned
   *[other] { $n } måneder
  }
row-missing = { $n } svar mangler
row-sum = { $money }
add-partner = Legg til partner
add-placement = Legg til gruppe
add-line = Legg til kostnad
add-round = Legg til runde
add-paper = Legg til papir
remove-partner = Fjern partneren
remove-placement = Fjern gruppen
remove-line = Fjern kostnaden
remove-round = Fjern runden
remove-paper = Fjern papiret

close-partners = Er dette alle partnerne?
close-placements = Er dette alle gruppene?
close-lines = Er dette alle kostnadene?
close-rounds = Er dette alle rundene?
close-papers = Er dette alle papirene?
close-yes = Ja, dette er alle
close-no = Nei, det kommer flere
close-more = Kommer det flere, ser sjekken på dem også.
close-closed = Du har sagt at dette er alle. Legg til en ny, så åpner listen seg igjen.

panel-heading = Hva svarene dine betyr
panel-left = { $n } svar mangler
panel-if-all = Hvis dette er alt
panel-next = Neste spørsmål
panel-go = Gå til spørsmålet
panel-go-answer = Gå til svaret
panel-nothing = Ingenting her nå.
panel-waiting = Sjekken venter på reglene. Du mister ikke det du skriver.
why = Hvorfor?

flow-heading = Hvem reiser hvor
flow-none = Ingen reiser er ført opp ennå.
show-table = Vis som tabell

totals-heading = Summer så langt
totals-none = Ingen kostnader er ført opp med pris, antall og valuta ennå.

errors-title = Feil: { $title }
errors-heading = { $n ->
    [one] Ett svar må rettes
   *[other] { $n } svar må rettes
  }
ask-amount = Hva mener du med { $typed }? Velg ett.

delete-answers = Slett svarene mine
delete-done = Svarene er slettet.
delete-undo = Angre
rules-heading = Reglene sjekken bruker
no-script = Nettleseren din kjører ikke sjekken. Men du kan lese spørsmålene og reglene her.

trial-start = Prøv andre svar

# One question at a time
guide-choose = Hvordan vil du svare?
guide-whole = Hele skjemaet
guide-one = Ett spørsmål om gangen

# Questions to Norec
letter-heading = Spørsmål til Norec

## Later: what a first form does not say
state-advice = råd
why-requirement = Krav
why-source = Kilde
why-words = Ordrett
why-read = Lest
why-sure = Hvor sikkert
sure-stated = Kilden sier dette rett ut.
sure-paraphrased = Dette står i kilden, men med andre ord.
sure-inferred = Kilden sier ikke dette rett ut. Sjekken har tolket det slik.
sure-ours = Sjekken har valgt dette selv.
source-english = på engelsk
flow-arrow = { $n ->
    [one] { $n } person reiser fra { $from } til { $to }.
   *[other] { $n } personer reiser fra { $from } til { $to }.
  }
flow-some = Noen reiser fra { $from } til { $to }. Antallet mangler.
flow-partner = Partner
flow-sends = Sender
flow-receives = Tar imot
flow-unknown = antallet mangler
totals-by-partner = For hver partner
totals-by-category = For hvert slag kostnad
totals-by-round = For hver runde
totals-by-group = For hver gruppe
totals-per-participant = For én deltaker
totals-per-month = For én deltaker i én måned
totals-no-partner = Uten partner
totals-no-round = Uten runde
totals-no-group = Uten gruppe
totals-group = Gruppen { $group }
totals-round = Runden { $round }
totals-exchange = Hele utvekslingen
totals-stated-row = Summen du skrev inn
totals-unpriced = { $n ->
    [one] { $n } kostnad er ikke regnet med. Pris, antall eller valuta mangler.
   *[other] { $n } kostnader er ikke regnet med. Pris, antall eller valuta mangler.
  }
totals-too-large = { $n ->
    [one] { $n } kostnad er ikke regnet med. Summen har for mange sifre. Se over pris og antall.
   *[other] { $n } kostnader er ikke regnet med. Summene har for mange sifre. Se over pris og antall.
  }
totals-at-least = Hver sum er det minste det kan bli.
totals-no-people = Hvor mange som reiser, er ikke klart ennå. Derfor er ikke kostnaden for én deltaker regnet ut.
totals-no-months = Hvor mange måneder de blir, er ikke klart ennå. Derfor er ikke kostnaden for én måned regnet ut.
totals-shared = Kostnaden for én deltaker er summen delt på dem som er ført opp, og rundet av. Sjekken har valgt dette selv, og ingen regel bruker tallene.
totals-stated = Summen du skrev inn, er { $money }.
totals-left = { $money } av summen er ikke ført opp som kostnader ennå.
totals-over = Kostnadene så langt er { $money } høyere enn summen du skrev inn.
totals-other = Noen kostnader er i en annen valuta. Derfor kan sjekken ikke si hvor mye som står igjen.
totals-above = Summen du skrev inn, er { $money } høyere enn kostnadene til sammen.
totals-below = Summen du skrev inn, er { $money } lavere enn kostnadene til sammen.
# Another answer is tried
try-this = Prøv dette
trial-answer = Du prøver: { $now }. Svaret ditt var: { $before }.
trial-row = Denne er med i det du prøver.
trial-before = Dette svaret er slik det var. Du har prøvd: { $now }.
trial-none = ikke svart
trial-undo = Angre
trial-again = Prøv igjen
trial-keep = Behold disse svarene
trial-heading = Du prøver andre svar
trial-back = Du ser svarene slik de var
trial-hint = Endre det du vil i skjemaet. Her ser du hva som blir annerledes.
trial-change = { $what }: før «{ $before }», nå «{ $now }».
guide-skip = Neste spørsmål
guide-back = Forrige spørsmål
guide-left = { $n } svar kan fortsatt avgjøre noe.
guide-done = Det trengs ingen flere svar nå.
why-asked = Hvorfor dette spørsmålet?
tag-settled = Avgjør ikke noe nå
tag-look-up = Slå opp hvis du kan
letter-hint = Kopier teksten, og send den til Norec.
letter-copy = Kopier teksten
letter-copied = Teksten er kopiert.

# Pictures
flow-least = { $n ->
    [one] Minst { $n } person reiser fra { $from } til { $to }. Antallet mangler for én eller flere grupper.
   *[other] Minst { $n } personer reiser fra { $from } til { $to }. Antallet mangler for én eller flere grupper.
  }
flow-both = Begge veier: { $from } og { $to }.
flow-one = Én vei: fra { $from } til { $to }.
flow-no-round = Runden er ikke oppgitt
flow-key-some = Lange streker: du har ikke sagt hvor mange.
flow-key-none = Prikker: ingen reiser denne veien ennå.
flow-left-out = { $n ->
    [one] { $n } gruppe er ikke tegnet. Velg hvem som sender, og hvem som tar imot.
   *[other] { $n } grupper er ikke tegnet. Velg hvem som sender, og hvem som tar imot.
  }
totals-cap-entered = Summen nå
totals-cap-of = Regnet av { $base }
totals-cap-within = Høyst { $limit }, regnet av { $base }. Det er { $left } igjen.
totals-cap-over = Høyst { $limit }, regnet av { $base }. Det er { $over } over.
totals-cap-marks = { $n ->
    [one] Merket viser hvor mye det kan være.
   *[other] Det kan regnes på flere måter. Hvert merke viser hvor mye det kan være på én av dem.
  }
progress-heading = Hvor langt du er kommet
progress-part = Del
progress-left = Gjenstår
progress-given = Gitt
progress-words = { $left } gjenstår, { $given } er gitt
progress-changes = Et svar kan gi nye spørsmål, eller gjøre andre overflødige. Derfor kan tallet gå både opp og ned.
progress-look-up = Det du kan slå opp selv, kan også avgjøre noe.
