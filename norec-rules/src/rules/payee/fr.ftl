payee-title = Qui reçoit l’argent
payee-rule = La subvention va au partenaire coordinateur. Celui-ci envoie l’argent aux autres.
payee-met = La subvention va à { $partner }, qui envoie l’argent aux autres.
payee-so-far = Pour l’instant, c’est { $partner } qui reçoit la subvention de Norec. D’habitude, un seul partenaire la reçoit. Un autre la reçoit-il aussi ? Et est-ce que ce sont tous les partenaires ?
payee-so-far-none = Pour l’instant, il n’y a pas de partenaire coordinateur. Choisissez qui reçoit la subvention de Norec.
payee-not-none = Il n’y a pas de partenaire coordinateur. D’habitude, Norec verse la subvention à l’un des partenaires. Vous pouvez le choisir, ou expliquer pourquoi il n’y en a pas.
payee-not-several = { $n } partenaires sont indiqués comme coordinateurs. D’habitude, Norec verse la subvention à l’un d’eux. Vous pouvez le choisir, ou expliquer pourquoi il y en a plusieurs.
