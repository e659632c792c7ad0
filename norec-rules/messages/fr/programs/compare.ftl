### What only the programs say, when they compare answers. The form in the browser is built without it.

## Who or what, and how it stands

subject-application = toute la demande
subject-line = le coût { $id }
subject-more-partners = d’autres partenaires
subject-more-rounds = d’autres cycles
subject-more-groups = d’autres groupes
subject-more-lines = d’autres coûts
subject-more-papers = d’autres documents
outcome-none = pas examiné
outcome-unpublished = Norec ne l’a pas dit
outcome-depends = peut se lire de plusieurs façons
outcome-not-applicable = ne concerne pas ce cas

## Receipts

receipt-same = La réponse est la même que sur le reçu : { $verdict }.
receipt-version = Le reçu vient de la version { $then } de ce guide. Ceci est la version { $now }. Avec la version { $then }, vous verrez si la réponse est la même.
receipt-no-call = Le reçu concerne l’appel à projets « { $call } ». Ce guide n’a pas ces règles.
receipt-rulebook = Les règles de l’appel à projets « { $call } » ne sont pas les mêmes qu’à la création du reçu.
receipt-answers = Les réponses du fichier ne sont pas les mêmes qu’à la création du reçu.
receipt-overlay-missing = Le reçu a été créé avec un fichier de pays et de montants maximaux. Ajoutez aussi ce fichier.
receipt-overlay-added = Le reçu a été créé sans fichier de pays et de montants maximaux. Essayez à nouveau sans ce fichier.
receipt-overlay = Le fichier de pays et de montants maximaux n’est pas le même qu’à la création du reçu.
receipt-verdict = La réponse n’est pas la même. Sur le reçu : { $then }. Maintenant : { $now }.
receipt-finding = { $rule }, { $subject } : le reçu dit « { $then } », et maintenant c’est « { $now } ».
receipt-details = Chaque condition reçoit la même réponse que sur le reçu. Mais un montant, une date ou une source n’est pas la même.
