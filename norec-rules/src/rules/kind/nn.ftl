kind-title = Kva slags verksemd
# $partner Partner
kind-open = Vel kva slags verksemd { $partner } er.
# $partner Partner, $kinds List
kind-unsure = Du veit ikkje kva slags verksemd { $partner } er. Dei som kan søke, er { $kinds }. Spør Norec om { $partner } kan søke.

## Later: once something is answered
# $partner Partner, $kind Message
kind-met = { $partner } høyrer til dei som kan søke: { $kind }.
# $partner Partner, $kind Message, $kinds List
kind-not = Du har svart at { $partner } er { $kind }. Dei som kan søke, er { $kinds }. Kan ein av desse stå som partnar?
# $partner Partner, $kinds List
kind-other = Du har svart at { $partner } er noko anna. Dei som kan søke, er { $kinds }. Spør Norec om { $partner } høyrer til ein av desse.
# $kinds List
kind-rule = Dei som kan søke, er { $kinds }. Enkeltpersonar kan ikkje søke.
