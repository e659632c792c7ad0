### Which scheme fits: questions, answers and where they lead.

## Scheme: which

which-heading = Quel dispositif convient ?
which-intro = Répondez à quelques questions. Elles vous mènent au guide qui convient, ou disent pourquoi aucun ne convient.
which-none = Aucun guide ne convient ici
which-back = Retour à la question précédente
which-again = Recommencer
which-go = Aller au guide
which-go-guide = Aller aux conseils
which-who = Qui veut faire la demande ?
which-who-organisation = Une organisation, par exemple une école ou une association
which-who-person = Moi, à titre personnel
which-who-party = Un parti politique ou son parti de jeunes
which-aim = De quoi s’agit-il ?
which-aim-exchange = Échanger des personnes avec des partenaires d’autres pays
which-aim-trainees = Des personnes en formation, d’un pays à l’autre
which-aim-permit = Le permis de séjour d’un participant qui vient en Norvège
which-aim-other = Autre chose
which-before = Qu’ont déjà fait les partenaires avec Norec ?
which-before-nothing = Rien encore
which-before-newcomer = Ils ont un accord, mais un nouveau partenaire les rejoint
which-before-phase-1 = La phase 1 est terminée
which-before-agreement = Ils ont un accord, ou en ont eu un récemment, et sont les mêmes
which-wish = Que voulez-vous ?
which-wish-activity = J’ai fait un échange et je cherche un soutien pour une activité
which-wish-un = Travailler à l’ONU
which-wish-permit = Venir en Norvège comme participant
which-wish-travel = Partir en échange
which-wish-other = Autre chose
which-end-exchange = Les partenaires peuvent demander la phase 2. Vérifiez le projet ici.
which-end-first-step = Les nouveaux partenariats demandent d’habitude la phase 1 d’abord. Ceux qui ajoutent un partenaire aussi.
which-end-post-exchange = Il y a eu un dispositif pour ce que font les anciens participants après leur échange. Voyez s’il vous convient.
which-end-un-post = La Norvège finance quelques postes à l’ONU. Voyez s’ils vous conviennent.
which-end-residence-permit = Voyez ce qui doit être prêt avant la demande de permis de séjour.
which-end-trainees = Ce guide n’a pas trouvé de règles propres à ce cas. Les conseils disent quelles autres règles peuvent compter, et que demander à Norec.
which-end-democracy = Norec a une subvention à part pour la démocratie, pour les partis norvégiens et leurs partis de jeunes. La dernière date limite que ce guide a trouvée était le { $closed }.
which-end-no-travel = Les partenaires d’un échange choisissent eux-mêmes qui part. Vous pouvez demander à une organisation qui a un accord avec Norec.
which-end-no-organisation = Les subventions que ce guide connaît vont aux échanges entre organisations de plusieurs pays. Norec peut vous dire si autre chose convient.
which-end-no-person = Ce sont des organisations qui demandent un échange, pas des personnes. Norec peut vous dire si autre chose convient.
trainees-heading = Des personnes en formation, d’un pays à l’autre
which-aim-plan = Un calendrier de tout ce qui se passe
which-end-timetable = Voyez quand tout se passe, de la date limite au rapport, et mettez les jours dans votre agenda.
