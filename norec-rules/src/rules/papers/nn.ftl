papers-title = Papir til runden
papers-annual-report = den siste årsmeldinga
# $months Number
papers-statement = { $months ->
    [one] rekneskap som ikkje er eldre enn { $months } månad
   *[other] rekneskap som ikkje er eldre enn { $months } månader
 }
papers-audited = siste samla reviderte rekneskap
papers-proof = prov på at revisoren er godkjend
# $papers List, $partner Partner
papers-so-far = Så langt er ikkje dette på plass frå { $partner }: { $papers }. Du kan legge det til.
# $partner Partner
papers-so-far-all = Så langt er papira frå { $partner } på plass. Kjem det fleire rundar eller papir?
# $partner Partner
papers-open-dated = Kva dato står på rekneskapen frå { $partner }? Han kan ikkje vere fram i tid.

## Later: once something is answered
# $partner Partner
papers-met = Alle papira frå { $partner } er med.
# $papers List, $partner Partner
papers-not = Frå { $partner } manglar dette: { $papers }. Du kan legge det til, eller spørje Norec.
# $partner Partner
papers-depends = { $partner } har ei lenkje til godkjenninga av revisoren. Ein stad ber Norec om prov på at revisjonsfirmaet er registrert. Ein annan stad er lenkja nok. Norec må svare.
# $papers List
papers-rule = Kvar partnar sender dette til kvar runde: { $papers }. Den nye rekneskapen treng ikkje vere revidert.
