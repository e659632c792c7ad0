kind-title = Kva slags verksemd
# $partner Partner
kind-open = Vel kva slags verksemd { $partner } er.
# $partner Partner, $kinds List
kind-unsure = Du veit ikkje kva slags verksemd { $partner } er. Kvar av desse kan søke: { $kinds }. Spør Norec om { $partner } kan søke.

## Later: once something is answered
# $partner Partner, $kind Message
kind-met = { $partner } høyrer til dei som kan søke: { $kind }.
# $partner Partner, $kind Message, $kinds List
kind-not = Du har svart at { $partner } er { $kind }. Kvar av desse kan søke: { $kinds }. Kan ein av desse stå som partnar?
# $partner Partner, $kinds List
kind-other = Du har svart at { $partner } er noko anna. Kvar av desse kan søke: { $kinds }. Spør Norec om { $partner } høyrer til ein av desse.
# $kinds List
kind-rule = Kvar av desse kan søke: { $kinds }. Enkeltpersonar kan ikkje søke.
