abroad-title = Vivre et travailler dans un autre pays
abroad-rule = Les participants vivent et travaillent dans un autre pays pendant une période.
abroad-met = Groupe { $group } : les participants vivent et travaillent dans un autre pays.
abroad-not = Groupe { $group } : les participants ne vont pas dans un autre pays. { $strength ->
    [must] Norec exige qu’ils vivent et travaillent dans un autre pays. Peuvent-ils aller chez un partenaire là-bas ?
   *[other] Norec souhaite d’habitude qu’ils vivent et travaillent dans un autre pays. Peuvent-ils aller chez un partenaire là-bas, ou pouvez-vous expliquer pourquoi ils n’y vont pas ?
 }
abroad-open = Groupe { $group } : choisissez le pays où se trouve { $partner }.
abroad-open-ends = Groupe { $group } : choisissez le partenaire de départ et le partenaire d’accueil.
abroad-open-mode = Groupe { $group } : les participants voyagent-ils, ou se rencontrent-ils seulement en ligne ?
abroad-virtual = Groupe { $group } : les participants se rencontrent seulement en ligne. Ils s’ajoutent à ceux qui voyagent.
abroad-virtual-so-far = Groupe { $group } : les participants se rencontrent seulement en ligne. Pour l’instant, personne d’autre ne voyage. { $strength ->
    [must] Norec exige que des participants vivent et travaillent dans un autre pays.
   *[other] Norec souhaite d’habitude que des participants vivent et travaillent dans un autre pays.
 }
abroad-virtual-not = Groupe { $group } : les participants se rencontrent seulement en ligne, et personne d’autre ne voyage. { $strength ->
    [must] Norec exige que des participants vivent et travaillent dans un autre pays. Certains peuvent-ils voyager ?
   *[other] Norec souhaite d’habitude que des participants vivent et travaillent dans un autre pays. Certains peuvent-ils voyager, ou pouvez-vous expliquer pourquoi ils ne voyagent pas ?
 }
