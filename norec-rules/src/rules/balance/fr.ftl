balance-title = Nombres équilibrés
balance-rule = Chaque partenaire accueille à peu près autant de personnes qu’il en envoie. La différence est au plus de { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
 }, ou au plus de { $share } de tous ceux qui voyagent.
balance-met = { $partner } envoie { $sent ->
    [one] { $sent } personne
   *[other] { $sent } personnes
 } et en accueille { $received }. C’est assez équilibré.
balance-so-far = Pour l’instant, { $partner } envoie { $sent ->
    [one] { $sent } personne
   *[other] { $sent } personnes
 } et en accueille { $received }. Répondez pour tous les groupes, et ce guide verra si c’est équilibré.
balance-so-far-not = Pour l’instant, { $partner } envoie { $sent ->
    [one] { $sent } personne
   *[other] { $sent } personnes
 } et en accueille { $received }. D’autres personnes voyagent-elles dans l’autre sens ?
balance-not = { $partner } envoie { $sent ->
    [one] { $sent } personne
   *[other] { $sent } personnes
 } et en accueille { $received }. Ce n’est pas équilibré. Vous pouvez changer le nombre de personnes dans chaque sens.
balance-nobody = { $partner } n’envoie et n’accueille personne.
