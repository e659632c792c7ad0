experience-title = Arbeidserfaring
experience-open = Hvor mye arbeidserfaring har du?
experience-met = Du har { $years } år med arbeidserfaring. Stillingene krever noe erfaring. Utlysningen av stillingen sier hvor mye.
experience-unpub = Du har mindre enn ett år med arbeidserfaring. Stillingene krever noe erfaring. Sjekken har ikke funnet hvor mye. Utlysningen av stillingen sier det.
experience-other = For JPO gjelder en egen regel om utdanning og erfaring.
experience-rule = Du har noe arbeidserfaring.
