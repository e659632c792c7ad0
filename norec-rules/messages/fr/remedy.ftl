### What could be changed.


## Offers
remedy = Vous pouvez { $steps }.
remedy-lead = Voici comment remplir la condition : { $steps }.
remedy-lead-one = Voici ce qui peut remplir l’une de ces conditions : { $steps }.
remedy-mends = Alors, ceci est rempli aussi : { $other }.
remedy-breaks = Mais alors, ceci n’est plus rempli : { $other }.
remedy-partner = Vous ne pouvez pas changer cela dans le projet. Une solution possible : un autre partenaire pour remplacer { $partner }.
remedy-past = Vous ne pouvez pas changer cela dans le projet. Norec peut vous dire ce qui est possible.
remedy-none = Ce guide n’a pas trouvé de petit changement. Norec peut vous dire ce qui est possible.

## What can be changed
step-price = baisser le prix par unité pour { $line } de { $over }, à { $to }
step-quantity = baisser le nombre d’unités pour { $line } à { $to }
step-funding = demander un financement supplémentaire pour { $line }
step-oldest = prévoir que la personne la plus âgée du groupe { $group } ait { $to } ans au départ
step-youngest = prévoir que la personne la plus jeune du groupe { $group } ait { $to } ans au départ
step-stay = prévoir un séjour de { $to } pour le groupe { $group }
step-round = prévoir une durée de { $to } pour le cycle { $round }
step-agreement = prévoir une durée de { $to } pour le nouvel accord
step-travel = faire voyager le groupe { $group }
step-online = prévoir des rencontres en ligne pour le groupe { $group }
step-from = faire partir le groupe { $group } plutôt de chez { $partner }
step-to = envoyer le groupe { $group } plutôt chez { $partner }
step-people = faire partir { $to ->
    [one] { $to } personne
   *[other] { $to } personnes
 } dans le groupe { $group }
step-one-more = envoyer un participant dans le sens { $from } → { $to }
step-new-partner = ajouter un partenaire
step-paper = demander { $paper } à { $partner }
step-statement = demander à { $partner } des comptes datés du { $day } ou plus récents
step-coordinator = choisir { $partner } comme partenaire coordinateur
step-no-coordinator = laisser la coordination à un autre partenaire, et non à { $partner }
step-answer = répondre « { $answer } » à la question « { $question } »

## What can be done, found by the field that is then answered with yes
do-plan-preparatory-training = prévoir une formation avant le départ dans le projet
do-plan-homecoming-training = prévoir une formation au retour dans le projet
do-plan-transfer-plan = faire un plan pour envoyer l’argent aux autres
do-submission-complete = demander à Norec si vous pouvez envoyer ce qui manque
do-submission-signed = obtenir la signature d’une personne qui a le pouvoir de signer
do-submission-unlocked = envoyer les fichiers sans mot de passe
do-submission-portal = utiliser le portail de Norec pour faire la demande
do-history-phase-1 = terminer d’abord la phase 1
do-history-feasibility-study = terminer d’abord l’étude de faisabilité
do-history-feasibility-reports = faire approuver les rapports par Norec
do-afterwards-internal-control = mettre en place un contrôle interne
do-afterwards-ethical-standards = écrire des règles éthiques

## A text to send to Norec
letter-opening = Ceci concerne une demande pour l’appel à projets « { $call } ». Une réponse à ces questions serait utile :
letter-question = { $n }. { $title }
letter-question-of = { $n }. { $title }, { $subject }
letter-said = Le guide des règles de Norec dit ceci : « { $said } »
letter-end = Quelle est la règle pour ce projet ?
