experience-title = Arbeidserfaring
experience-open = Hvor mye arbeidserfaring har du?
experience-met = Du har { $years } år med arbeidserfaring. I stillingene vil de vanligvis ha noe. Det som blir lyst ut, sier hvor mye.
experience-unpub = Du har mindre enn ett år med arbeidserfaring. I stillingene vil de vanligvis ha noe. Sjekken har ikke funnet hvor mye. Det som blir lyst ut, sier det.
experience-other = For JPO gjelder en egen regel om utdanning og erfaring.
experience-rule = I stillingene vil de vanligvis ha folk med noe arbeidserfaring.
