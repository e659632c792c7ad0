forwarder-title = Le partenaire qui reçoit l’argent
forwarder-open = Une organisation partenaire de Norec va-t-elle recevoir l’argent et vous l’envoyer ?
forwarder-met = Une organisation partenaire de Norec reçoit l’argent et vous l’envoie. { $strength ->
    [must] Norec l’exige.
   *[other] Norec le souhaite d’habitude.
 }
forwarder-not = Selon votre réponse, aucune organisation partenaire de Norec ne reçoit l’argent pour vous. { $strength ->
    [must] Norec l’exige. Vous pouvez demander à l’organisation avec laquelle vous avez fait l’échange.
   *[other] Norec le souhaite d’habitude. Vous pouvez demander à l’organisation avec laquelle vous avez fait l’échange, ou expliquer pourquoi ce n’est pas le cas.
 }
forwarder-rule = Une organisation partenaire de Norec reçoit l’argent et l’envoie au demandeur.
