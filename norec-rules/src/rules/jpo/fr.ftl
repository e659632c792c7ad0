jpo-title = Études et expérience pour les postes JPO
jpo-open = Quelles études avez-vous faites, et quelle expérience avez-vous ?
jpo-open-programme = De quel programme s’agit-il ? Les postes JPO ont leur propre règle sur les études et l’expérience.
jpo-met = Vous avez un master et au moins { $years } ans d’expérience professionnelle. C’est la condition habituelle.
jpo-depends = Vous avez une licence et au moins { $years } ans d’expérience professionnelle. Cela suffit parfois. L’annonce du poste dit si c’est le cas.
jpo-not = D’habitude, il faut un master et { $master } ans d’expérience professionnelle. Parfois, une licence et { $bachelor } ans suffisent. Vous n’avez pas encore cela.
jpo-other = Cette règle concerne seulement les postes JPO.
jpo-rule = Pour les postes JPO, il faut d’habitude un master et { $master } ans d’expérience professionnelle. Parfois, une licence et { $bachelor } ans suffisent.
