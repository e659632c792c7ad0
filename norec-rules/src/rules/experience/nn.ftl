## Scheme: un-post
experience-title = Arbeidserfaring
experience-open = Kor mykje arbeidserfaring har du?
# $years Number
experience-met = Du har { $years } år med arbeidserfaring. I stillingane vil dei til vanleg ha noko. Det som blir lyst ut, seier kor mykje.
experience-unpub = Du har mindre enn eitt år med arbeidserfaring. I stillingane vil dei til vanleg ha noko. Sjekken har ikkje funne kor mykje. Det som blir lyst ut, seier det.
experience-other = For JPO gjeld ein eigen regel om utdanning og erfaring.
experience-rule = I stillingane vil dei til vanleg ha folk med noko arbeidserfaring.
