learning-title = Apprentissage
learning-rule = Le projet devrait dire ce que chaque partenaire va apprendre, et comment ce sera partagé ensuite.
learning-item-goals = ce que chaque partenaire va apprendre
learning-item-shared = comment partager ce qui a été appris
learning-met = Le projet dit ce que chaque partenaire va apprendre, et comment ce sera partagé ensuite.
learning-not = Ceci n’est pas prévu : { $missing }. Norec veut que l’apprentissage soit prévu. Vous pouvez l’écrire dans le projet.
learning-open = Ceci est-il prévu : { $open } ?
