### Words that the whole program shares: forms, verdicts, timing and marks.

## Forms of figures, dates and names

plain = { $text }
decimal-mark = ,
group-mark = {" "}
amount-with-unit = { $amount } { $unit }
unit-nok = NOK
unit-other = { $code }
percent = { $number } %
day-form = { $day ->
    [1] 1er { $month } { $year }
   *[other] { $day } { $month } { $year }
 }
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
moment-form = { $day } à { $hour }:{ $minute }
span-days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
 }
span-hours = { $n ->
    [one] { $n } heure
   *[other] { $n } heures
 }
span-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
 }
list-last = {" "}et{" "}
partner-unnamed = partenaire { $n }
group-phrase = { $from } → { $to }
group-within = chez { $partner }
group-unnamed = numéro { $n }
round-unnamed = numéro { $n }

## The four states and the verdicts

state-met = condition remplie
state-not = condition non remplie
state-open = pas encore connu
state-norec = à Norec de répondre
verdict-not = Vos réponses laissent penser que { $n ->
    [one] { $n } condition n’est pas remplie
   *[other] { $n } conditions ne sont pas remplies
 }. Cela concerne { $subject }.
verdict-open = Il est trop tôt pour le dire. { $n ->
    [one] Il manque { $n } réponse
   *[other] Il manque { $n } réponses
 }.
verdict-open-judge = Une chose est déjà claire : Norec doit examiner { $subject }.
verdict-open-done = Vous avez répondu à tout ce que vous pouvez. Votre conseiller chez Norec peut vous aider pour le reste.
verdict-judge = Vos réponses laissent penser que Norec doit examiner { $n ->
    [one] { $n } point
   *[other] { $n } points
 }. Cela concerne { $subject }.
verdict-likely = Vos réponses laissent penser que votre projet suit les règles lues ici.
verdict-look-up = Vous pouvez chercher vous-même { $n ->
    [one] { $n } information
   *[other] { $n } informations
 }.
verdict-only-norec = Pour { $n ->
    [one] { $n } point
   *[other] { $n } points
 }, seule Norec peut répondre.
verdict-always = C’est Norec qui décide. Même avec toutes les conditions remplies, la subvention n’est pas sûre.
verdict-if-complete = Si c’est tout : { $verdict }
verdict-short-not = Condition non remplie
verdict-short-open = Pas encore connu
verdict-short-judge = Norec doit examiner
verdict-short-likely = Pour l’instant, conforme aux conditions
about-partner = { $partner }
about-group = le groupe { $group }
about-round = le cycle { $round }
about-rule = « { $title } »

## Rows still to come

rows-to-come-partners = Est-ce la liste complète des partenaires ? Si vous en ajoutez, ce guide les prend en compte.
rows-to-come-groups = Est-ce la liste complète des groupes ? Si vous en ajoutez, ce guide les prend en compte.
rows-to-come-rounds = Est-ce la liste complète des cycles ? Si vous en ajoutez, ce guide les prend en compte.
rows-to-come-lines = Est-ce la liste complète des coûts ? Si vous en ajoutez, ce guide les prend en compte.
rows-to-come-none = Vous avez dit que c’est tout.

## Lists of things to see to

checklist-before = Avant d’envoyer la demande
checklist-later = Plus tard : une liste à suivre
items-open = Pas encore connu : { $open }.

## Timing and coverage

deadline-day = { $day }
deadline-minute = { $at } (heure de Norvège)

timing-none = Aucun appel à projets n’est ouvert maintenant. Ce guide utilise les règles de l’appel à projets « { $call } ».
timing-older = Ce guide utilise les règles de l’appel à projets « { $call } ». Il existe un appel à projets plus récent.
timing-open = L’appel à projets est ouvert. Envoyez la demande avant le { $first }.
timing-open-two = L’appel à projets est ouvert. La date limite peut se lire de deux façons. Envoyez la demande avant le { $first } : vous respectez alors les deux.
timing-disputed = La date limite peut se lire de deux façons. Selon l’une, elle est passée : c’était le { $first }. C’est à Norec de répondre.
timing-closed = La date limite est passée depuis le { $last }.
timing-expected = L’appel à projets n’est pas encore publié. La date limite que ce guide connaît est le { $first }.
timing-next = La prochaine date limite connue est le { $day }. Elle concerne ceux qui sont invités après la phase 1 de { $year }.
timing-first-step = Ce guide n’a pas trouvé de nouvelle date limite pour la phase 1. Les deux dernières étaient le { $before } et le { $latest }.
timing-no-next = Ce guide n’a pas trouvé de nouvelle date limite.
coverage = Les règles ont été lues le { $day }. Ceci n’a pas été lu : { $parts }.
coverage-read = Ceci a été lu : { $parts }.
part-opening = le début de l’appel à projets
part-deadline = ce que l’appel à projets précédent dit de la date limite
part-who = les détails sur ceux qui peuvent faire une demande
part-countries = la liste des pays
part-costs = les règles sur les coûts
part-criteria = les critères d’évaluation

## Marks: how sure a rule is, and whose a figure is

mark-yours-answer = C’est votre réponse. Ce guide n’a pas vu la source lui-même.
mark-ours = C’est un choix de ce guide. Ce n’est pas une règle de Norec.
mark-inferred = Norec ne le dit pas directement. Ce guide le déduit de la source « { $source } ».
mark-carried = Cette règle vient de l’appel à projets « { $call } ». Ce guide ne l’a pas trouvée dans le nouvel appel à projets.
mark-file = Cela se trouve dans la source « { $source } », lue le { $day }. Un fichier l’a ajouté à ce guide.
mark-cut = Le texte que ce guide a lu n’est pas complet.
mark-reprinted = Ce guide a lu ce texte ailleurs que chez Norec.
strength-must = Norec l’exige.
strength-as-a-rule = Norec le souhaite d’habitude, et peut faire une exception.
strength-should = C’est un conseil.
stage-application = Avec la demande
stage-round = Avec chaque cycle
stage-after-approval = Une fois la subvention accordée

## Budget

budget-sum = Les coûts sont de { $sum } au total.

## The words of choices inside a sentence

noun-kind-civil-society = une organisation de la société civile
noun-kind-public = un organisme public
noun-kind-private = une entreprise privée
noun-kind-individual = un particulier
noun-kind-other = autre chose
noun-category-allowance = l’allocation mensuelle
noun-category-housing = le logement
noun-category-insurance = l’assurance
noun-category-travel = le voyage
noun-category-activities = les activités des participants
noun-category-departure = l’aide au départ
noun-category-partner-meeting = la réunion des partenaires
noun-category-training = les formations données par les partenaires
noun-category-administration = la gestion
noun-category-other = les autres coûts

## Input that cannot be used

problem-date-impossible = « { $label } » : la date { $typed } n’existe pas. Écrivez comme ceci : 1er août 2027.
problem-date-form = « { $label } » : écrivez la date comme ceci : 1er août 2027.
problem-month-form = « { $label } » : écrivez le mois et l’année comme ceci : août 2027.
problem-instant-form = « { $label } » : écrivez le jour et l’heure comme ceci : 15 août 2026 23:59.
problem-count = « { $label } » : écrivez un nombre entier, 1 ou plus.
problem-range = « { $label } » : écrivez un nombre de { $min } à { $max }.
problem-ages = « { $label } » : la personne la plus jeune est plus âgée que la plus âgée. Corrigez l’un des deux nombres.
problem-currency = « { $label } » : écrivez un code de monnaie de trois lettres, par exemple NOK.
problem-currency-differs = « { $label } » : vous avez écrit { $written }, mais la monnaie est { $answered }. Choisissez l’une des deux.
problem-number-check = « { $label } » : un numéro norvégien a neuf chiffres. Vérifiez les chiffres encore une fois.
problem-number-twice = « { $label } » : deux partenaires ont le même numéro. Corrigez l’un des deux.
problem-row = « { $label } » : ce que vous aviez choisi a été retiré. Choisissez à nouveau.
problem-too-long = « { $label } » : écrivez au plus { $max } caractères.
problem-amount = « { $label } » : écrivez un nombre, par exemple 1 234,50.
