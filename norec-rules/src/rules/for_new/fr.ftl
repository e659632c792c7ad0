for-new-title = Pour qui est la phase 1
for-new-rule = La phase 1 est d’habitude pour les nouveaux partenariats. Elle est aussi pour ceux qui ajoutent un nouveau partenaire.
for-new-met = Les partenaires n’ont pas eu d’accord avec Norec. La phase 1 est donc pour eux.
for-new-met-partner = L’un des partenaires est nouveau. La phase 1 est donc pour eux.
for-new-not = Les partenaires ont un accord avec Norec, et aucun d’eux n’est nouveau. D’habitude, ils peuvent alors sauter la phase 1 et demander directement la phase 2. Vous pouvez le faire, ou expliquer pourquoi vous ne le faites pas.
for-new-unpublished = L’accord a pris fin. Avec un accord récent, les partenaires peuvent demander directement la phase 2. Ce guide n’a pas trouvé ce que « récent » veut dire. Demandez à Norec.
for-new-so-far = Les partenaires ont, ou ont eu, un accord avec Norec. Pour l’instant, aucun d’eux n’est nouveau. Y a-t-il un nouveau partenaire ?
for-new-open = Les partenaires ont-ils un accord avec Norec, ou en ont-ils eu un ? La réponse décide s’ils ont besoin de la phase 1.
