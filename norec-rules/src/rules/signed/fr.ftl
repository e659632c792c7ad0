signed-title = Signature et fichiers sans mot de passe
signed-rule = Une personne qui a le pouvoir de signer signe la demande. Tous les fichiers s’ouvrent sans mot de passe.
signed-item-signature = la signature d’une personne qui a le pouvoir de signer
signed-item-unlocked = des fichiers sans mot de passe
signed-met = Une personne qui a le pouvoir de signer a signé, et aucun fichier n’a de mot de passe.
signed-not = Ceci n’est pas en place : { $missing }. { $strength ->
    [must] Norec l’exige. Demandez à Norec si vous pouvez envoyer à nouveau.
   *[other] Norec le souhaite d’habitude. Demandez à Norec si vous pouvez envoyer à nouveau, ou expliquez pourquoi cela manque.
 }
signed-open = Ceci est-il en place : { $open } ?
signed-remind = Faites signer la demande par une personne qui a le pouvoir de signer.
signed-remind-unlocked = Envoyez des fichiers sans mot de passe.
