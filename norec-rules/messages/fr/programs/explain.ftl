### What only the programs say, when they explain an answer. The form in the browser is built without it.

## The comparison: your answers, the rule, the source

explain-yours = Vos réponses
explain-limit = La règle
explain-amounts = Les montants
explain-ways = Façons de lire le texte
explain-source = La source
explain-applies = Concerne
explain-since = En vigueur depuis
explain-deadline = { $call }, date limite : { $deadline }
explain-read = { $source }. Ce guide l’a lu le { $day }.
explain-read-at = { $source }, { $address }. Ce guide l’a lu le { $day }.
explain-words = Mot pour mot : « { $words } »
explain-stated = La source le dit directement.
explain-paraphrased = Ce guide ne l’a pas lu mot pour mot dans l’appel à projets.
explain-answer = { $label } – { $value }
explain-line = coût numéro { $n }
explain-paper = document numéro { $n }
list-partners = Les partenaires
list-placements = Les groupes
list-lines = Les coûts
explain-unanswered = pas de réponse
explain-none = aucun
explain-rows-all = { $n }, et c’est tout
explain-rows-so-far = { $n } pour l’instant
explain-month = { $month } { $year }
explain-list = { $items }
explain-amount = { $amount }, avec un maximum de { $limit }
explain-amount-over = { $amount }, avec un maximum de { $limit }, donc { $over } de trop
explain-way = { $way } : { $said }
explain-same = La réponse est la même pour toutes les façons de lire le texte.
explain-not-applicable = pas concerné

## Everything that was looked at

trace-title = Tout ce que ce guide a regardé
trace-parameters = Nombres et listes de la règle
trace-answers = Réponses que ce guide a regardées
trace-file = Pris dans un fichier
trace-results = Ce que ce guide a trouvé
trace-application = toute la demande
trace-to-come = { $list }, ce qui peut encore s’ajouter
trace-waits = En attente de ceci : { $fields }.
trace-silent = La règle n’a encore rien à dire.
trace-applicant = La décision vient d’un nombre ou d’une réponse que vous avez trouvés.

## Names of the ways to read a text

reading-wide = avec les Caraïbes et les pays entre deux continents
reading-narrow = sans les Caraïbes ni les pays entre deux continents
reading-heading = ce que dit le titre
reading-body-existing = un accord en cours suffit aussi
reading-body-recent = un accord qui a pris fin suffit aussi
reading-text = le texte tel quel
reading-day = le jour indiqué dans l’appel à projets
reading-norwegian-clock = en heure norvégienne
reading-literal-cet = à l’heure CET
reading-earlier-wording = le texte plus ancien
reading-later-wording = le texte plus récent
reading-participant-kinds-with-itself = sur les coûts des participants, avec les activités
reading-participant-kinds-without-itself = sur les coûts des participants, sans les activités
reading-all-but-administration-with-itself = sur tout sauf la gestion, avec les activités
reading-all-but-administration-without-itself = sur tout sauf la gestion, sans les activités
reading-certificate = une preuve que le cabinet est enregistré
reading-link-or-certificate = un lien vers l’agrément suffit aussi

## The figures and lists of the rules

parameter-youngest = âge minimum en années
parameter-oldest = âge maximum en années
parameter-people = différence maximum en personnes
parameter-share = part maximum
parameter-participant-kinds = ce qui est un coût des participants
parameter-lines = la part est calculée sur
parameter-lines-participant-kinds = les coûts des participants
parameter-lines-all-but-administration = tout sauf la gestion
parameter-counts-itself = les activités font partie de la somme
parameter-dismissed = une demande où il manque quelque chose est écartée
parameter-kinds = types compris
parameter-refused = types non compris
parameter-new-shortest = minimum pour un nouveau partenariat, en mois
parameter-new-longest = maximum pour un nouveau partenariat, en mois
parameter-existing-shortest = minimum pour ceux qui ont un accord, en mois
parameter-existing-longest = maximum pour ceux qui ont un accord, en mois
parameter-long-shortest = minimum après beaucoup de soutien, en mois
parameter-long-longest = maximum après beaucoup de soutien, en mois
parameter-long-after = le soutien est long après ce nombre de mois
parameter-not-several = ce nombre de projets n’est pas « plusieurs »
parameter-several = ce nombre de projets est « plusieurs »
parameter-new-has-shortest = les nouveaux partenariats ont une durée minimale
parameter-long-by = le soutien est compté en
parameter-long-by-months = mois
parameter-long-by-projects = projets
parameter-home = le pays du dispositif de subvention
parameter-seen = pays qui ont reçu une subvention, avec l’année
parameter-minimum = nombre minimum d’organisations
parameter-months = ce nombre de mois
parameter-proof = documents qui suffisent
parameter-categories = types de coût
parameter-regions = continents
parameter-regions-2 = Afrique
parameter-regions-142 = Asie
parameter-regions-419 = Amérique latine
parameter-caribbean = la région que l’on peut inclure en lisant
parameter-caribbean-29 = Caraïbes
parameter-between-continents = pays entre deux continents
parameter-with-caribbean = les Caraïbes sont comprises
parameter-with-between = les pays entre deux continents sont compris
parameter-shortest = durée minimale en mois
parameter-longest = durée maximum en mois
parameter-step = la première étape
parameter-step-phase-1 = phase 1
parameter-step-feasibility-study = étude de faisabilité
parameter-reports-approved = les rapports doivent être approuvés
parameter-agreements = accords qui suffisent à la place
reading-usual = ce qui est habituel
reading-sometimes = ce qui suffit parfois
parameter-from = premier jour compris
parameter-to = dernier jour compris
parameter-least = montant minimal
parameter-most = montant maximal
parameter-currency = monnaie
parameter-jpo-apart = les postes JPO ont leur propre règle
parameter-master-years = années avec un master
parameter-bachelor-years = années avec une licence
parameter-bachelor = une licence peut suffire
parameter-first-years = années dans le premier bureau
parameter-then-years = années dans le bureau suivant
parameter-first-step = la date limite de la phase 1
parameter-days = jours
