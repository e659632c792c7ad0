own-training-title = Kurs som partnarane held
own-training-open = Søker du om tilleggsmidlar til dette kurset? Kurs som partnarane held sjølve, er ikkje med i standardbudsjettet.
own-training-open-category = Vel kva slags kostnad dette er.

## Later: once something is answered
own-training-met = Du søker om tilleggsmidlar til dette kurset, utanom standardbudsjettet.
own-training-not = Kurs som partnarane held sjølve, er til vanleg ikkje med i standardbudsjettet. Du kan be programrådgivaren din om tilleggsmidlar, eller forklare kvifor kurset er med.
# $line Message
own-training-none = { $line }: Dette er ikkje eit kurs som partnarane held sjølve.
own-training-rule = Kurs som partnarane held sjølve, er ikkje med i standardbudsjettet. Du kan søke om tilleggsmidlar til dei.
