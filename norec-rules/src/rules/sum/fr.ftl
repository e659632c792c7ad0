sum-title = Le montant
sum-open = Quel montant demandez-vous ?
sum-met = Vous demandez { $amount }. Le dispositif donne de { $least } à { $most }.
sum-less = Vous demandez { $amount }. Le dispositif donne au moins { $least }. Vous pouvez demander ce montant ou plus.
sum-more = Vous demandez { $amount }. Le dispositif donne { $most } au plus. Vous pouvez demander ce montant ou moins.
sum-rule = Vous pouvez demander de { $least } à { $most }.
