## Scheme: un-post
experience-title = Arbeidserfaring
experience-open = Kor mykje arbeidserfaring har du?
# $years Number
experience-met = Du har { $years } år med arbeidserfaring. Stillingane krev noko erfaring. Utlysinga av stillinga seier kor mykje.
experience-unpub = Du har mindre enn eitt år med arbeidserfaring. Stillingane krev noko erfaring. Sjekken har ikkje funne kor mykje. Utlysinga av stillinga seier det.
experience-other = For JPO gjeld ein eigen regel om utdanning og erfaring.
experience-rule = Du har noko arbeidserfaring.
