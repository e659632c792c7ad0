stay-title = Durée du séjour
stay-rule = Norec souhaite d’habitude qu’un séjour dure de { $min } à { $max } mois.
stay-met = Groupe { $group } : le séjour dure { $months } mois. Norec souhaite d’habitude de { $min } à { $max } mois.
stay-not = Groupe { $group } : le séjour dure { $months } mois. Norec souhaite d’habitude de { $min } à { $max } mois. Vous pouvez expliquer pourquoi.
stay-open = Groupe { $group } : combien de mois le groupe reste-t-il sur place ? Ce que vous prévoyez suffit.
stay-open-mode = Groupe { $group } : les participants voyagent-ils, ou se rencontrent-ils seulement en ligne ? La durée concerne ceux qui voyagent.
stay-online = Groupe { $group } : les participants se rencontrent seulement en ligne et ne partent pas.
