### The page around the questions. Nynorsk is the source.

# The page
check-name = Utvekslingssjekken
check-heading = Sjekk om utvekslinga kan få tilskot
check-lead = Fyll ut det du veit. Medan du skriv, ser du kva svara betyr etter reglane til Norec.
guidance-title = Dette er rettleiing
read-title = Reglane er lesne
hand-title = Dette treng du
hand-text = Kven som er med, kven som reiser, og budsjettet. Svara blir verande på eininga di.
# $n Number
hand-count = Med to partnarar, éi gruppe og éin kostnad treng sjekken { $n } svar.
language-choose = Språk
check-starting = Sjekken startar. Du kan skrive så lenge.
check-failed = Sjekken fekk ikkje starte. Du kan lese spørsmåla og reglane her likevel.
check-stopped = Sjekken stoppa. Svara dine står i felta. Ta vare på dei før du opnar sida på nytt.
language-failed = Sjekken fekk ikkje henta språket. Prøv igjen når du er på nett.

# Sections
# $n Number, $total Number
section-part = Del { $n } av { $total }
section-partners = Partnarane
section-partners-hint = Ta med alle som sender eller tar imot deltakarar.
section-placements = Gruppene som reiser
section-placements-hint = Ei gruppe reiser same veg til same tid. Legg til ei gruppe for kvar veg.
section-lines = Budsjettet
section-lines-hint = Før opp kvar kostnad for seg. Sjekken reknar ikkje om mellom valutaer.
section-sending = Før og etter at du sender
section-sending-hint = Det som skal vere på plass seinare, endrar ikkje kva sjekken seier om søknaden.
list-rounds = Rundar
list-rounds-hint = Går utvekslinga i fleire rundar? Legg til kvar runde i planen. Elles kan du hoppe over dette.
list-papers = Papir frå partnarane
list-papers-hint = Skriv opp papira som er klare no. Du lastar ikkje opp noko her.
section-before = Det som er gjort før
continue-placements = Gå vidare til gruppene
continue-lines = Gå vidare til budsjettet
continue-sending = Gå vidare til siste del
continue-panel = Gå vidare til kva svara betyr

# Rows
# $n Number
row-partner = Partnar { $n }
# $n Number
row-placement = Gruppe { $n }
# $n Number
row-line = Kostnad { $n }
# $n Number
row-round = Runde { $n }
# $n Number
row-paper = Papir { $n }
# $round Round
row-name-round = { $round }
row-unchosen = Ikkje valt enno
# $from Partner, $to Partner
row-way = { $from } til { $to }
# $n Number
row-people = { $n ->
    [one] { $n } person
   *[other] { $n } personar
  }
# $n Number
row-months = { $n ->
    [one] { $n } månad
   *[other] { $n } månader
  }
# $n Number
row-missing = { $n } svar manglar
# $money Money
row-sum = { $money }
add-partner = Legg til partnar
add-placement = Legg til gruppe
add-line = Legg til kostnad
add-round = Legg til runde
add-paper = Legg til papir
remove-partner = Fjern partnaren
remove-placement = Fjern gruppa
remove-line = Fjern kostnaden
remove-round = Fjern runden
remove-paper = Fjern papiret

# The end of a list
close-partners = Er dette alle partnarane?
close-placements = Er dette alle gruppene?
close-lines = Er dette alle kostnadene?
close-rounds = Er dette alle rundane?
close-papers = Er dette alle papira?
close-yes = Ja, dette er alle
close-no = Nei, det kjem fleire
close-more = Kjem det fleire, ser sjekken på dei òg.
close-closed = Du har sagt at dette er alle. Legg til ein ny, så opnar lista seg igjen.

# What the answers mean
panel-heading = Kva svara dine betyr
# $n Number
panel-left = { $n } svar manglar
panel-if-all = Viss dette er alt
panel-next = Neste spørsmål
panel-go = Gå til spørsmålet
panel-go-answer = Gå til svaret
panel-nothing = Ingenting her no.
panel-waiting = Sjekken ventar på reglane. Du mistar ikkje det du skriv.
why = Kvifor?

# Who travels where
flow-heading = Kven reiser kvar
flow-none = Ingen reiser er førte opp enno.
show-table = Vis som tabell

# Sums
totals-heading = Summar så langt
totals-none = Ingen kostnader er førte opp med pris, tal og valuta enno.

# Answers that cannot be used
# $title Message
errors-title = Feil: { $title }
# $n Number
errors-heading = { $n ->
    [one] Eitt svar må rettast
   *[other] { $n } svar må rettast
  }
# $typed Text
ask-amount = Kva meiner du med { $typed }? Vel eitt.

# The end of the page
delete-answers = Slett svara mine
delete-done = Svara er sletta.
delete-undo = Angre
rules-heading = Reglane sjekken bruker
no-script = Nettlesaren din køyrer ikkje sjekken. Men du kan lese spørsmåla og reglane her.

trial-start = Prøv andre svar

# One question at a time
guide-choose = Korleis vil du svare?
guide-whole = Heile skjemaet
guide-one = Eitt spørsmål om gongen

# Questions to Norec
letter-heading = Spørsmål til Norec

## Later: what a first form does not say
state-advice = råd
why-requirement = Krav
why-source = Kjelde
why-words = Ordrett
why-read = Lesen
why-sure = Kor sikkert
sure-stated = Kjelda seier dette rett ut.
sure-paraphrased = Dette står i kjelda, men med andre ord.
sure-inferred = Kjelda seier ikkje dette rett ut. Sjekken har tolka det slik.
sure-ours = Sjekken har valt dette sjølv.
source-english = på engelsk
# $n Number, $from Partner, $to Partner
flow-arrow = { $n ->
    [one] { $n } person reiser frå { $from } til { $to }.
   *[other] { $n } personar reiser frå { $from } til { $to }.
  }
# $from Partner, $to Partner
flow-some = Nokon reiser frå { $from } til { $to }. Talet manglar.
flow-partner = Partnar
flow-sends = Sender
flow-receives = Tar imot
flow-unknown = talet manglar
totals-by-partner = For kvar partnar
totals-by-category = For kvart slag kostnad
totals-by-round = For kvar runde
totals-by-group = For kvar gruppe
totals-per-participant = For éin deltakar
totals-per-month = For éin deltakar i éin månad
totals-no-partner = Utan partnar
totals-no-round = Utan runde
totals-no-group = Utan gruppe
# $group Group
totals-group = Gruppa { $group }
# $round Round
totals-round = Runden { $round }
totals-exchange = Heile utvekslinga
totals-stated-row = Summen du skreiv inn
# $n Number
totals-unpriced = { $n ->
    [one] { $n } kostnad er ikkje rekna med. Pris, tal eller valuta manglar.
   *[other] { $n } kostnader er ikkje rekna med. Pris, tal eller valuta manglar.
  }
# $n Number
totals-too-large = { $n ->
    [one] { $n } kostnad er ikkje rekna med. Summen har for mange siffer. Sjå over pris og tal.
   *[other] { $n } kostnader er ikkje rekna med. Summane har for mange siffer. Sjå over pris og tal.
  }
totals-at-least = Kvar sum er det minste det kan bli.
totals-no-people = Kor mange som reiser, er ikkje klart enno. Difor er ikkje kostnaden for éin deltakar rekna ut.
totals-no-months = Kor mange månader dei blir, er ikkje klart enno. Difor er ikkje kostnaden for éin månad rekna ut.
totals-shared = Kostnaden for éin deltakar er summen delt på dei som er førte opp, og runda av. Sjekken har valt dette sjølv, og ingen regel bruker tala.
# $money Money
totals-stated = Summen du skreiv inn, er { $money }.
# $money Money
totals-left = { $money } av summen er ikkje ført opp som kostnader enno.
# $money Money
totals-over = Kostnadene så langt er { $money } høgare enn summen du skreiv inn.
totals-other = Nokre kostnader er i ein annan valuta. Difor kan sjekken ikkje seie kor mykje som står att.
# $money Money
totals-above = Summen du skreiv inn, er { $money } høgare enn kostnadene til saman.
# $money Money
totals-below = Summen du skreiv inn, er { $money } lågare enn kostnadene til saman.
# Another answer is tried
try-this = Prøv dette
# $now Text, $before Text
trial-answer = Du prøver: { $now }. Svaret ditt var: { $before }.
trial-row = Denne er med i det du prøver.
# $now Text
trial-before = Dette svaret er slik det var. Du har prøvd: { $now }.
trial-none = ikkje svart
trial-undo = Angre
trial-again = Prøv igjen
trial-keep = Behald desse svara
trial-heading = Du prøver andre svar
trial-back = Du ser svara slik dei var
trial-hint = Endre det du vil i skjemaet. Her ser du kva som blir annleis.
# $what Message, $before Message, $now Message
trial-change = { $what }: før «{ $before }», no «{ $now }».
guide-skip = Neste spørsmål
guide-back = Førre spørsmål
# $n Number
guide-left = { $n } svar kan framleis avgjere noko.
guide-done = Det trengst ingen fleire svar no.
why-asked = Kvifor dette spørsmålet?
tag-settled = Avgjer ikkje noko no
tag-look-up = Slå opp om du kan
letter-hint = Kopier teksten, og send han til Norec.
letter-copy = Kopier teksten
letter-copied = Teksten er kopiert.
# $n Number, $from Partner, $to Partner
flow-least = { $n ->
    [one] Minst { $n } person reiser frå { $from } til { $to }. Talet manglar for ei gruppe eller fleire.
   *[other] Minst { $n } personar reiser frå { $from } til { $to }. Talet manglar for ei gruppe eller fleire.
  }
# $from Partner, $to Partner
flow-both = Begge vegar: { $from } og { $to }.
# $from Partner, $to Partner
flow-one = Éin veg: frå { $from } til { $to }.
flow-no-round = Runden er ikkje oppgitt
flow-key-some = Lange strekar: du har ikkje sagt kor mange.
flow-key-none = Prikkar: ingen reiser denne vegen enno.
# $n Number
flow-left-out = { $n ->
    [one] { $n } gruppe er ikkje teikna. Vel kven som sender, og kven som tar imot.
   *[other] { $n } grupper er ikkje teikna. Vel kven som sender, og kven som tar imot.
  }
totals-cap-entered = Summen no
# $base Money
totals-cap-of = Rekna av { $base }
# $limit Money, $base Money, $left Money
totals-cap-within = Høgst { $limit }, rekna av { $base }. Det er { $left } att.
# $limit Money, $base Money, $over Money
totals-cap-over = Høgst { $limit }, rekna av { $base }. Det er { $over } over.
# $n Number
totals-cap-marks = { $n ->
    [one] Merket viser kor mykje det kan vere.
   *[other] Det kan reknast på fleire måtar. Kvart merke viser kor mykje det kan vere på éin av dei.
  }
# How far it has come
progress-heading = Kor langt du er komen
progress-part = Del
progress-left = Står att
progress-given = Gitt
# $left Number, $given Number
progress-words = { $left } står att, { $given } er gitt
progress-changes = Eit svar kan gi nye spørsmål, eller gjere andre overflødige. Difor kan talet gå både opp og ned.
progress-look-up = Det du kan slå opp sjølv, kan òg avgjere noko.
