own-training-title = Kurs som partnerne holder
own-training-rule = Kurs som partnerne holder selv, er ikke med i standardbudsjettet. Du kan søke om tilleggsmidler til dem.
own-training-met = Du søker om tilleggsmidler til dette kurset, utenom standardbudsjettet.
own-training-not = Kurs som partnerne holder selv, er til vanlig ikke med i standardbudsjettet. Du kan be programrådgiveren din om tilleggsmidler, eller forklare hvorfor kurset er med.
own-training-open = Søker du om tilleggsmidler til dette kurset? Kurs som partnerne holder selv, er ikke med i standardbudsjettet.
own-training-open-category = Velg hva slags kostnad dette er.
own-training-none = { $line }: Dette er ikke et kurs som partnerne holder selv.
