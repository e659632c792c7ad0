## Scheme: un-post
education-title = Høgare utdanning
education-open = Kva er den høgaste utdanninga di?
education-met = Du har høgare utdanning. Det vil dei til vanleg ha i stillingane.
education-not = Du har svart at du ikkje har høgare utdanning. Det vil dei til vanleg ha. Det som blir lyst ut, seier kva som er nok.
education-other = For JPO gjeld ein eigen regel om utdanning og erfaring.
education-rule = I stillingane vil dei til vanleg ha folk med høgare utdanning.
education-no-own = Sjekken har ikkje funne eigne krav til UNV og SDP.
