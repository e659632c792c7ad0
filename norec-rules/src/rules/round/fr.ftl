round-title = Durée des cycles
round-rule = Norec souhaite d’habitude qu’un cycle dure de { $min } à { $max } mois.
round-met = Cycle { $round } : il dure { $months } mois. Norec souhaite d’habitude de { $min } à { $max } mois.
round-not = Cycle { $round } : il dure { $months } mois. Norec souhaite d’habitude de { $min } à { $max } mois. Vous pouvez expliquer pourquoi.
round-open = Cycle { $round } : combien de mois dure-t-il ? Ce que vous prévoyez suffit.
