education-title = Høyere utdanning
education-open = Hva er den høyeste utdanningen din?
education-met = Du har høyere utdanning. Det vil de vanligvis ha i stillingene.
education-not = Du har svart at du ikke har høyere utdanning. Det vil de vanligvis ha. Det som blir lyst ut, sier hva som er nok.
education-other = For JPO gjelder en egen regel om utdanning og erfaring.
education-rule = I stillingene vil de vanligvis ha folk med høyere utdanning.
education-no-own = Sjekken har ikke funnet egne krav til UNV og SDP.
