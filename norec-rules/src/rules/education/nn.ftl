## Scheme: un-post
education-title = Høgare utdanning
education-open = Kva er den høgaste utdanninga di?
education-met = Du har høgare utdanning. Stillingane krev det.
education-not = Du har svart at du ikkje har høgare utdanning. Stillingane krev det til vanleg. Utlysinga av stillinga seier kva som er nok.
education-other = For JPO gjeld ein eigen regel om utdanning og erfaring.
education-rule = Du har høgare utdanning.
