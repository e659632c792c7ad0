capacity-title = Capacité professionnelle
capacity-rule = Norec souhaite d’habitude que chaque partenaire ait la capacité professionnelle nécessaire.
capacity-met = Selon votre réponse, { $partner } a la capacité professionnelle. Norec le souhaite d’habitude.
capacity-not = Selon votre réponse, { $partner } n’a pas la capacité professionnelle. Norec souhaite d’habitude que chaque partenaire l’ait. Vous pouvez choisir un autre partenaire, ou expliquer pourquoi celui-ci participe.
capacity-open = { $partner } : ce partenaire a-t-il la capacité professionnelle pour l’échange ? La personne qui dirige l’organisation le sait.
