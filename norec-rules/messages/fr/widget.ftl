### The page around the questions.

check-name = Le guide des échanges
check-heading = Votre échange peut-il recevoir une subvention ?
check-lead = Remplissez ce que vous savez. Pendant que vous écrivez, vous voyez ce que vos réponses signifient selon les règles de Norec.
guidance-title = Ce sont des conseils
read-title = Quand les règles ont été lues
hand-title = Ce qu’il vous faut
hand-text = Qui participe, qui voyage, et le budget. Vos réponses restent sur votre appareil.
hand-count = Avec deux partenaires, un groupe et un coût, ce guide a besoin de { $n } réponses.
language-choose = Langue
check-starting = Ce guide démarre. Vous pouvez déjà écrire.
check-failed = Ce guide n’a pas pu démarrer. Vous pouvez quand même lire les questions et les règles ici.
check-stopped = Ce guide s’est arrêté. Vos réponses sont encore dans les champs. Copiez-les avant d’ouvrir à nouveau la page.
language-failed = Ce guide n’a pas pu charger la langue. Essayez à nouveau quand vous serez en ligne.

section-part = Partie { $n } sur { $total }
section-partners = Les partenaires
section-partners-hint = Ajoutez tous ceux qui envoient ou accueillent des participants.
section-placements = Les groupes qui voyagent
section-placements-hint = Un groupe voyage dans le même sens, au même moment. Ajoutez un groupe pour chaque sens.
section-lines = Le budget
section-lines-hint = Saisissez chaque coût à part. Ce guide ne convertit pas les monnaies.
section-sending = Avant et après l’envoi
section-sending-hint = Ce qui doit être prêt plus tard ne change pas ce que ce guide dit de la demande.
list-rounds = Cycles
list-rounds-hint = L’échange a-t-il plusieurs cycles ? Ajoutez chaque cycle du projet. Sinon, vous pouvez sauter cette partie.
list-papers = Documents des partenaires
list-papers-hint = Notez les documents qui sont prêts maintenant. Vous n’envoyez aucun fichier ici.
section-before = Ce qui a été fait avant
continue-placements = Continuer vers les groupes
continue-lines = Continuer vers le budget
continue-sending = Continuer vers la dernière partie
continue-panel = Continuer vers ce que vos réponses signifient

row-partner = Partenaire { $n }
row-placement = Groupe { $n }
row-line = Coût { $n }
row-round = Cycle { $n }
row-paper = Document { $n }
row-name-round = { $round }
row-unchosen = Pas encore choisi
row-way = { $from } → { $to }
row-people = { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
  }
row-months = { $n } mois
row-missing = { $n ->
    [one] { $n } réponse manque
   *[other] { $n } réponses manquent
  }
row-sum = { $money }
add-partner = Ajouter un partenaire
add-placement = Ajouter un groupe
add-line = Ajouter un coût
add-round = Ajouter un cycle
add-paper = Ajouter un document
remove-partner = Retirer le partenaire
remove-placement = Retirer le groupe
remove-line = Retirer le coût
remove-round = Retirer le cycle
remove-paper = Retirer le document

close-partners = Est-ce la liste complète des partenaires ?
close-placements = Est-ce la liste complète des groupes ?
close-lines = Est-ce la liste complète des coûts ?
close-rounds = Est-ce la liste complète des cycles ?
close-papers = Est-ce la liste complète des documents ?
close-yes = Oui, c’est tout
close-no = Non, j’en ajoute
close-more = Si vous en ajoutez, ce guide les prend en compte.
close-closed = Vous avez dit que c’est tout. Si vous en ajoutez, la liste s’ouvre à nouveau.

panel-heading = Ce que vos réponses signifient
panel-left = { $n ->
    [one] { $n } réponse manque
   *[other] { $n } réponses manquent
  }
panel-if-all = Si c’est tout
panel-next = Question suivante
panel-go = Aller à la question
panel-go-answer = Aller à la réponse
panel-nothing = Rien ici pour l’instant.
panel-waiting = Ce guide attend les règles. Vous ne perdez pas ce que vous écrivez.
why = Pourquoi ?
state-advice = conseil
why-requirement = Condition
why-source = Source
why-words = Mot pour mot
why-read = Date de lecture
why-sure = Est-ce sûr ?
sure-stated = La source le dit directement.
sure-paraphrased = La source le dit, mais avec d’autres mots.
sure-inferred = La source ne le dit pas directement. Ce guide l’a compris ainsi.
sure-ours = C’est un choix de ce guide.
source-english = en anglais

flow-heading = Qui voyage où
flow-none = Aucun voyage n’est encore saisi.
flow-arrow = { $n ->
    [one] { $n } personne part de chez { $from } et va chez { $to }.
   *[other] { $n } personnes partent de chez { $from } et vont chez { $to }.
  }
flow-some = Quelqu’un part de chez { $from } et va chez { $to }. Le nombre de personnes manque.
show-table = Voir en tableau
flow-partner = Partenaire
flow-sends = Envoie
flow-receives = Accueille
flow-unknown = le nombre manque

totals-heading = Sommes pour l’instant
totals-none = Aucun coût n’a encore un prix, un nombre d’unités et une monnaie.
totals-by-partner = Par partenaire
totals-by-category = Par type de coût
totals-by-round = Par cycle
totals-by-group = Par groupe
totals-per-participant = Pour un participant
totals-per-month = Pour un participant et un mois
totals-no-partner = Sans partenaire
totals-no-round = Sans cycle
totals-no-group = Sans groupe
totals-group = Le groupe { $group }
totals-round = Le cycle { $round }
totals-exchange = Tout l’échange
totals-stated-row = Le total que vous avez saisi
totals-unpriced = { $n ->
    [one] { $n } coût n’est pas compté. Il manque le prix, le nombre d’unités ou la monnaie.
   *[other] { $n } coûts ne sont pas comptés. Il manque le prix, le nombre d’unités ou la monnaie.
  }
totals-too-large = { $n ->
    [one] { $n } coût n’est pas compté. La somme a trop de chiffres. Vérifiez le prix et le nombre d’unités.
   *[other] { $n } coûts ne sont pas comptés. Les sommes ont trop de chiffres. Vérifiez les prix et les nombres d’unités.
  }
totals-at-least = Chaque somme est le minimum possible.
totals-no-people = Le nombre de personnes qui partent n’est pas encore connu. Le coût pour un participant n’est donc pas calculé.
totals-no-months = Le nombre de mois sur place n’est pas encore connu. Le coût pour un mois n’est donc pas calculé.
totals-shared = Le coût pour un participant est la somme divisée par le nombre de participants saisis, puis arrondie. C’est un choix de ce guide, et aucune règle n’utilise ces chiffres.
totals-stated = Le total que vous avez saisi est de { $money }.
totals-left = Sur ce total, { $money } ne sont pas encore saisis comme coûts.
totals-over = Pour l’instant, les coûts dépassent de { $money } le total que vous avez saisi.
totals-other = Certains coûts sont dans une autre monnaie. Ce guide ne peut donc pas dire combien il reste.
totals-above = Le total que vous avez saisi dépasse de { $money } la somme des coûts.
totals-below = La somme des coûts dépasse de { $money } le total que vous avez saisi.

errors-title = À corriger : { $title }
errors-heading = { $n ->
    [one] { $n } réponse à corriger
   *[other] { $n } réponses à corriger
  }
ask-amount = Que voulez-vous dire par { $typed } ? Choisissez.

delete-answers = Effacer mes réponses
delete-done = Vos réponses sont effacées.
delete-undo = Annuler
rules-heading = Les règles que ce guide utilise
no-script = Votre navigateur ne fait pas fonctionner ce guide. Mais vous pouvez lire les questions et les règles ici.

# Another answer is tried
try-this = Essayer
trial-answer = Vous essayez : { $now }. Votre réponse était : { $before }.
trial-row = Ceci fait partie de votre essai.
trial-before = Cette réponse est celle d’avant. Vous avez essayé : { $now }.
trial-none = pas de réponse
trial-undo = Annuler
trial-again = Essayer à nouveau
trial-keep = Garder ces réponses
trial-start = Essayer d’autres réponses
trial-heading = Vous essayez d’autres réponses
trial-back = Vous voyez vos réponses d’avant
trial-hint = Changez ce que vous voulez dans le formulaire. Ici, vous voyez ce qui devient différent.
trial-change = { $what } : avant « { $before } », maintenant « { $now } ».

# One question at a time
guide-choose = Comment voulez-vous répondre ?
guide-whole = Tout le formulaire
guide-one = Une question à la fois
guide-skip = Question suivante
guide-back = Question précédente
guide-left = { $n ->
    [one] { $n } réponse peut encore changer quelque chose.
   *[other] { $n } réponses peuvent encore changer quelque chose.
  }
guide-done = Plus aucune réponse à donner.
why-asked = Pourquoi cette question ?
tag-settled = Ne change rien maintenant
tag-look-up = À vérifier si possible

# Questions to Norec
letter-heading = Questions à Norec
letter-hint = Copiez le texte et envoyez-le à Norec.
letter-copy = Copier le texte
letter-copied = Le texte est copié.

# Pictures
flow-least = { $n ->
    [one] Au moins { $n } personne part de chez { $from } et va chez { $to }. Le nombre manque pour un ou plusieurs groupes.
   *[other] Au moins { $n } personnes partent de chez { $from } et vont chez { $to }. Le nombre manque pour un ou plusieurs groupes.
  }
flow-both = Dans les deux sens : { $from } et { $to }.
flow-one = Dans un seul sens : de { $from } vers { $to }.
flow-no-round = Cycle non indiqué
flow-key-some = Longs tirets : vous n’avez pas dit combien.
flow-key-none = Pointillés : personne ne va encore dans ce sens.
flow-left-out = { $n ->
    [one] { $n } groupe n’est pas dessiné. Choisissez qui envoie et qui accueille.
   *[other] { $n } groupes ne sont pas dessinés. Choisissez qui envoie et qui accueille.
  }
totals-cap-entered = La somme maintenant
totals-cap-of = Calculé sur { $base }
totals-cap-within = Au plus { $limit }, calculé sur { $base }. Il reste { $left }.
totals-cap-over = Au plus { $limit }, calculé sur { $base }. Il y a { $over } de trop.
totals-cap-marks = { $n ->
    [one] Le repère montre le montant possible.
   *[other] On peut calculer de plusieurs façons. Chaque repère montre le montant possible avec l’une d’elles.
  }
progress-heading = Où vous en êtes
progress-part = Partie
progress-left = Reste
progress-given = Donné
progress-words = à donner : { $left }, données : { $given }
progress-changes = Une réponse peut amener de nouvelles questions ou en rendre d’autres inutiles. Le nombre peut donc monter ou baisser.
progress-look-up = Ce que vous pouvez chercher vous-même peut aussi changer quelque chose.
