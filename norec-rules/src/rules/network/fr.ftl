network-title = Le réseau de Norec
network-open = Êtes-vous membre du réseau de Norec ?
network-met = Vous êtes membre du réseau de Norec. { $strength ->
    [must] Norec l’exige.
   *[other] Norec le souhaite d’habitude.
 }
network-not = Selon votre réponse, vous n’êtes pas membre du réseau de Norec. { $strength ->
    [must] Norec l’exige. Vous pouvez demander à Norec comment devenir membre.
   *[other] Norec le souhaite d’habitude. Vous pouvez demander à Norec comment devenir membre, ou expliquer pourquoi vous ne l’êtes pas.
 }
network-rule = La personne qui fait la demande est membre du réseau de Norec.
