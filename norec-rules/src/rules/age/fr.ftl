age-title = Âge au départ
age-rule = Norec souhaite d’habitude des participants de { $min } à { $max } ans.
age-day = Norec ne dit pas quel jour compte pour calculer l’âge. Ce guide a choisi le jour du départ.
age-met = Groupe { $group } : tous les participants auront de { $min } à { $max } ans au départ.
age-not-oldest = Groupe { $group } : la personne la plus âgée aura { $age } ans au départ. Norec souhaite d’habitude des participants de { $min } à { $max } ans. Vous pouvez expliquer pourquoi dans la demande.
age-not-youngest = Groupe { $group } : la personne la plus jeune aura { $age } ans au départ. Norec souhaite d’habitude des participants de { $min } à { $max } ans. Vous pouvez expliquer pourquoi dans la demande.
age-open = Groupe { $group } : quel âge auront la personne la plus jeune et la plus âgée au départ ? Ce que vous prévoyez suffit.
