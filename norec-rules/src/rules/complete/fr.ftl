complete-title = La demande complète
complete-rule = La demande doit contenir tout ce qu’il faut selon l’appel à projets.
complete-rule-dismissed = La demande doit contenir tout ce qu’il faut selon l’appel à projets. Norec écarte une demande où il manque quelque chose.
complete-dismissed = { $strength ->
    [must] Norec écarte une demande où il manque quelque chose.
   *[other] Norec dit d’habitude non à une demande où il manque quelque chose.
 }
complete-met = La demande contient tout ce qu’il faut selon l’appel à projets.
complete-not = Selon votre réponse, il manque quelque chose dans la demande. { $strength ->
    [must] Norec exige que tout y soit. Si la demande est déjà envoyée, vous pouvez demander à Norec si le reste peut suivre.
   *[other] Norec souhaite d’habitude que tout y soit. Vous pouvez ajouter ce qui manque, ou expliquer pourquoi cela manque. Si la demande est déjà envoyée, vous pouvez demander à Norec si le reste peut suivre.
 }
complete-open = La demande contient-elle tout ce qu’il faut selon l’appel à projets ?
complete-remind = Vérifiez que la demande contient tout ce qu’il faut selon l’appel à projets.
complete-remind-dismissed = Vérifiez que la demande contient tout ce qu’il faut selon l’appel à projets. { $strength ->
    [must] Norec écarte une demande où il manque quelque chose.
   *[other] Norec dit d’habitude non à une demande où il manque quelque chose.
 }
