age-title = Alder ved avreise
age-day = Norec seier ikkje kva dag alderen skal reknast frå. Sjekken har valt avreisedagen.
# $group Group
age-open = Gruppa { $group }: Kor gamle er den yngste og den eldste ved avreise? Det held med det du planlegg.

## Later: once something is answered
# $group Group, $min Number, $max Number
age-met = Gruppa { $group }: Alle er frå { $min } til { $max } år når dei reiser.
# $group Group, $age Number, $min Number, $max Number
age-not-oldest = Gruppa { $group }: Den eldste er { $age } år ved avreise. Norec vil til vanleg ha deltakarar frå { $min } til { $max }. Du kan forklare kvifor i søknaden.
# $group Group, $age Number, $min Number, $max Number
age-not-youngest = Gruppa { $group }: Den yngste er { $age } år ved avreise. Norec vil til vanleg ha deltakarar frå { $min } til { $max }. Du kan forklare kvifor i søknaden.
# $min Number, $max Number
age-rule = Norec vil til vanleg ha deltakarar frå { $min } til { $max } år.
