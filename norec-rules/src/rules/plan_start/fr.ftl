plan-start-title = Quand ils partent
plan-start-open = Quel jour partent les premiers ?
plan-start-met = Ils partent le { $day }. L’appel concerne les départs du { $from } au { $to }.
plan-start-outside = Ils partent le { $day }. L’appel concerne les départs du { $from } au { $to }. Vous pouvez déplacer le départ, ou demander à Norec.
plan-start-early = Ils partent le { $day }. La réponse de Norec peut arriver jusqu’au { $decision }. L’appel concerne les départs du { $from } au { $to }.
plan-start-rule = Les premiers partent pendant les mois que l’appel indique, et après la réponse de Norec.
