orgs-title = Nombre de partenaires
orgs-rule = Au moins { $min } organisations doivent participer.
orgs-met = { $n ->
    [one] { $n } partenaire participe
   *[other] { $n } partenaires participent
 }. { $strength ->
    [must] Norec en exige au moins { $min }.
    [should] Ceux qui ont reçu une subvention étaient au moins { $min }.
   *[other] Norec en souhaite d’habitude au moins { $min }.
 }
orgs-so-far = Pour l’instant : { $n } sur { $min } partenaires au moins. Vous pouvez en ajouter d’autres.
orgs-not = { $strength ->
    [must] Norec exige au moins { $min } partenaires. Vous en avez { $n }. Vous pouvez répondre que d’autres viendront.
    [should] Ceux qui ont reçu une subvention étaient au moins { $min } partenaires. Vous en avez { $n }. Vous pouvez ajouter un partenaire.
   *[other] Norec souhaite d’habitude au moins { $min } partenaires. Vous en avez { $n }. Vous pouvez ajouter un partenaire, ou expliquer pourquoi il n’y en a pas plus.
 }
