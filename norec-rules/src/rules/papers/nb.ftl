papers-title = Papirer til runden
papers-rule = Hver partner sender dette til hver runde: { $papers }. Det nye regnskapet trenger ikke være revidert.
papers-annual-report = den siste årsmeldingen
papers-statement = { $months ->
    [one] regnskap som ikke er eldre enn { $months } måned
   *[other] regnskap som ikke er eldre enn { $months } måneder
 }
papers-audited = siste samlede reviderte regnskap
papers-proof = bevis på at revisoren er godkjent
papers-met = Alle papirene fra { $partner } er med.
papers-not = Fra { $partner } mangler dette: { $papers }. Du kan legge det til, eller spørre Norec.
papers-so-far = Så langt er ikke dette på plass fra { $partner }: { $papers }. Du kan legge det til.
papers-so-far-all = Så langt er papirene fra { $partner } på plass. Kommer det flere runder eller papirer?
papers-open-dated = Hvilken dato står på regnskapet fra { $partner }? Den kan ikke være fram i tid.
papers-depends = { $partner } har en lenke til godkjenningen av revisoren. Ett sted ber Norec om bevis på at revisjonsfirmaet er registrert. Et annet sted er lenken nok. Norec må svare.
