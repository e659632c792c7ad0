kind-title = Hva slags virksomhet
kind-rule = De som kan søke, er { $kinds }. Enkeltpersoner kan ikke søke.
kind-met = { $partner } hører til dem som kan søke: { $kind }.
kind-not = Du har svart at { $partner } er { $kind }. De som kan søke, er { $kinds }. Kan en av disse stå som partner?
kind-other = Du har svart at { $partner } er noe annet. De som kan søke, er { $kinds }. Spør Norec om { $partner } hører til en av disse.
kind-open = Velg hva slags virksomhet { $partner } er.
kind-unsure = Du vet ikke hva slags virksomhet { $partner } er. De som kan søke, er { $kinds }. Spør Norec om { $partner } kan søke.
