plan-stay-title = La durée du séjour
plan-stay-open = Combien de mois restent-ils ?
plan-stay-met = Ils restent { $months } mois. C’est d’habitude de { $shortest } à { $longest }.
plan-stay-not = Ils restent { $months } mois. C’est d’habitude de { $shortest } à { $longest }. Vous pouvez changer la durée, ou expliquer pourquoi.
plan-stay-rule = Un séjour dure d’habitude de { $shortest } à { $longest } mois.
