own-training-title = Formations données par les partenaires
own-training-rule = Les formations données par les partenaires ne sont pas dans le budget standard. Vous pouvez demander un financement supplémentaire pour ces formations.
own-training-met = Vous demandez un financement supplémentaire pour cette formation, en dehors du budget standard.
own-training-not = Les formations données par les partenaires ne sont d’habitude pas dans le budget standard. Vous pouvez demander un financement supplémentaire à votre conseiller chez Norec, ou expliquer pourquoi la formation est là.
own-training-open = Demandez-vous un financement supplémentaire pour cette formation ? Les formations données par les partenaires ne sont pas dans le budget standard.
own-training-open-category = Choisissez le type de ce coût.
own-training-none = { $line } : ce n’est pas une formation donnée par les partenaires.
