abroad-title = Bu og arbeide i eit anna land
# $group Group, $partner Partner
abroad-open = Gruppa { $group }: Vel landet til { $partner }.
# $group Group
abroad-open-ends = Gruppa { $group }: Vel kven dei reiser frå, og kven dei reiser til.
# $group Group
abroad-open-mode = Gruppa { $group }: Reiser dei, eller møtest dei berre på nett?
# $group Group
abroad-virtual = Gruppa { $group }: Dei møtest berre på nett. Det kjem i tillegg til dei som reiser.
# $group Group, $strength Strength
abroad-virtual-so-far = Gruppa { $group }: Dei møtest berre på nett. Så langt reiser ingen andre. { $strength ->
    [must] Norec krev at deltakarar bur og arbeider i eit anna land.
   *[other] Norec vil til vanleg at deltakarar bur og arbeider i eit anna land.
 }

## Later: once something is answered
# $group Group
abroad-met = Gruppa { $group }: Deltakarane bur og arbeider i eit anna land.
# $group Group, $strength Strength
abroad-not = Gruppa { $group }: Dei reiser ikkje til eit anna land. { $strength ->
    [must] Norec krev at deltakarane bur og arbeider i eit anna land. Kan dei reise til ein partnar der?
   *[other] Norec vil til vanleg at deltakarane bur og arbeider i eit anna land. Kan dei reise til ein partnar der, eller kan du forklare kvifor ikkje?
 }
# $group Group, $strength Strength
abroad-virtual-not = Gruppa { $group }: Dei møtest berre på nett, og ingen andre reiser. { $strength ->
    [must] Norec krev at deltakarar bur og arbeider i eit anna land. Kan nokon av dei reise?
   *[other] Norec vil til vanleg at deltakarar bur og arbeider i eit anna land. Kan nokon av dei reise, eller kan du forklare kvifor ikkje?
 }
abroad-rule = Deltakarane bur og arbeider i eit anna land i ein periode.
