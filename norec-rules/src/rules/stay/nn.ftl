stay-title = Lengda på opphaldet
# $group Group
stay-open = Gruppa { $group }: Kor mange månader er dei der? Det held med det du planlegg.
# $group Group
stay-open-mode = Gruppa { $group }: Reiser dei, eller møtest dei berre på nett? Lengda gjeld dei som reiser.
# $group Group
stay-online = Gruppa { $group }: Dei møtest berre på nett og er ikkje borte.

## Later: once something is answered
# $group Group, $months Number, $min Number, $max Number
stay-met = Gruppa { $group }: Dei er borte i { $months ->
    [one] { $months } månad
   *[other] { $months } månader
 }. Norec vil til vanleg ha frå { $min } til { $max }.
# $group Group, $months Number, $min Number, $max Number
stay-not = Gruppa { $group }: Dei er borte i { $months ->
    [one] { $months } månad
   *[other] { $months } månader
 }. Norec vil til vanleg ha frå { $min } til { $max }. Du kan forklare kvifor.
# $min Number, $max Number
stay-rule = Norec vil til vanleg at eit opphald varer frå { $min } til { $max } månader.
