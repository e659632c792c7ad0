portal-title = Le portail des demandes
portal-rule = Vous utilisez le portail numérique pour faire la demande.
portal-met = La demande a été envoyée par le portail numérique. { $strength ->
    [must] Norec l’exige.
   *[other] Norec le souhaite d’habitude.
 }
portal-not = Selon votre réponse, la demande n’a pas été envoyée par le portail numérique. { $strength ->
    [must] Norec l’exige. Demandez à Norec si vous pouvez l’y envoyer maintenant.
   *[other] Norec le souhaite d’habitude. Demandez à Norec si vous pouvez l’y envoyer maintenant, ou expliquez pourquoi vous ne l’avez pas fait.
 }
portal-open = La demande a-t-elle été envoyée par le portail de Norec ?
portal-remind = Envoyez la demande par le portail numérique. { $strength ->
    [must] Norec l’exige.
   *[other] Norec le souhaite d’habitude.
 }
