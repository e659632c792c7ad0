goal-title = Les objectifs de développement durable
goal-open = L’activité contribue-t-elle à l’un des objectifs de développement durable de l’ONU ?
goal-met = L’activité contribue à l’un des objectifs de développement durable de l’ONU. { $strength ->
    [must] Norec l’exige.
   *[other] Norec le souhaite d’habitude.
 }
goal-not = Selon votre réponse, l’activité ne contribue à aucun objectif de développement durable. { $strength ->
    [must] Norec l’exige. Vous pouvez choisir un objectif et l’écrire dans le projet.
   *[other] Norec le souhaite d’habitude. Vous pouvez choisir un objectif et l’écrire dans le projet, ou expliquer pourquoi ce n’est pas le cas.
 }
goal-rule = L’activité contribue à l’un des objectifs de développement durable de l’ONU.
