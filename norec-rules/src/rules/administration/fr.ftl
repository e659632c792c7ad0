administration-title = Aide à la gestion
administration-rule = Norec a donné à chaque partenaire une petite aide à la gestion. Vous pouvez la mettre sur une ligne pour chacun.
administration-met = { $partner } a une ligne pour la gestion. Elle peut y être : Norec a donné à chaque partenaire une petite aide pour cela.
administration-so-far = Pour l’instant, { $partner } n’a pas de ligne pour la gestion. Vous pouvez ajouter une ligne.
administration-not = { $partner } n’a pas de ligne pour la gestion. Norec a donné à chaque partenaire une petite aide pour cela. Vous pouvez ajouter une ligne.
administration-amount = Ce guide n’a pas trouvé le montant de cette aide. Norec peut répondre.
