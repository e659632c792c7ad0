virtual-title = Échange en ligne
virtual-rule = L’échange en ligne s’ajoute aux voyages.
virtual-older = C’était dans un texte plus ancien de Norec. Ce guide ne l’a pas trouvé dans un texte plus récent.
virtual-met = Certains participants se rencontrent en ligne, et d’autres voyagent. Norec a écrit que cela peut se faire ainsi.
virtual-not = Tous se rencontrent seulement en ligne. Norec a demandé que les participants voyagent quand c’est possible. Vous pouvez en faire voyager certains.
virtual-so-far = Pour l’instant, vous avez seulement dit que certains participants se rencontrent en ligne. Y en a-t-il aussi qui voyagent ?
virtual-none = Aucun groupe ne se rencontre seulement en ligne.
virtual-open = Y a-t-il des groupes qui se rencontrent seulement en ligne ?
