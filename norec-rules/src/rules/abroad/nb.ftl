abroad-title = Bo og arbeide i et annet land
abroad-rule = Deltakerne bor og arbeider i et annet land i en periode.
abroad-met = Gruppen { $group }: Deltakerne bor og arbeider i et annet land.
abroad-not = Gruppen { $group }: De reiser ikke til et annet land. { $strength ->
    [must] Norec krever at deltakerne bor og arbeider i et annet land. Kan de reise til en partner der?
   *[other] Norec vil vanligvis at deltakerne bor og arbeider i et annet land. Kan de reise til en partner der, eller kan du forklare hvorfor ikke?
 }
abroad-open = Gruppen { $group }: Velg landet til { $partner }.
abroad-open-ends = Gruppen { $group }: Velg hvem de reiser fra, og hvem de reiser til.
abroad-open-mode = Gruppen { $group }: Reiser de, eller møtes de bare på nett?
abroad-virtual = Gruppen { $group }: De møtes bare på nett. Det kommer i tillegg til dem som reiser.
abroad-virtual-so-far = Gruppen { $group }: De møtes bare på nett. Så langt reiser ingen andre. { $strength ->
    [must] Norec krever at deltakere bor og arbeider i et annet land.
   *[other] Norec vil vanligvis at deltakere bor og arbeider i et annet land.
 }
abroad-virtual-not = Gruppen { $group }: De møtes bare på nett, og ingen andre reiser. { $strength ->
    [must] Norec krever at deltakere bor og arbeider i et annet land. Kan noen av dem reise?
   *[other] Norec vil vanligvis at deltakere bor og arbeider i et annet land. Kan noen av dem reise, eller kan du forklare hvorfor ikke?
 }
