kind-title = Hva slags virksomhet
kind-rule = Hver av disse kan søke: { $kinds }. Enkeltpersoner kan ikke søke.
kind-met = { $partner } hører til dem som kan søke: { $kind }.
kind-not = Du har svart at { $partner } er { $kind }. Hver av disse kan søke: { $kinds }. Kan en av disse stå som partner?
kind-other = Du har svart at { $partner } er noe annet. Hver av disse kan søke: { $kinds }. Spør Norec om { $partner } hører til en av disse.
kind-open = Velg hva slags virksomhet { $partner } er.
kind-unsure = Du vet ikke hva slags virksomhet { $partner } er. Hver av disse kan søke: { $kinds }. Spør Norec om { $partner } kan søke.
