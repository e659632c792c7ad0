abroad-title = Bu og arbeide i eit anna land
abroad-rule = Deltakarane bur og arbeider i eit anna land i ein periode.
# $group Group
abroad-met = Gruppa { $group }: Deltakarane bur og arbeider i eit anna land.
# $group Group
abroad-not = Gruppa { $group }: Begge partnarane er i same land. Norec krev at deltakarane bur og arbeider i eit anna land. Kan dei reise til ein annan partnar?
# $group Group, $partner Partner
abroad-open = Gruppa { $group }: Vel landet til { $partner }.
# $group Group
abroad-open-ends = Gruppa { $group }: Vel kven dei reiser frå, og kven dei reiser til.
# $group Group
abroad-open-mode = Gruppa { $group }: Reiser dei, eller møtest dei berre på nett?
# $group Group
abroad-virtual = Gruppa { $group }: Dei møtest berre på nett. Det kjem i tillegg til dei som reiser.
# $group Group
abroad-virtual-so-far = Gruppa { $group }: Dei møtest berre på nett. Så langt reiser ingen andre. Norec krev at deltakarar bur og arbeider i eit anna land.
# $group Group
abroad-virtual-not = Gruppa { $group }: Dei møtest berre på nett, og ingen andre reiser. Norec krev at deltakarar bur og arbeider i eit anna land. Kan nokon av dei reise?
