### The schemes beside the exchange: labels, what was read, and who decides.

## Scheme: first-step

first-step-heading = Vérifiez si vous pouvez demander la phase 1

## Scheme: post-exchange

post-exchange-heading = Un soutien à ce que vous faites après l’échange
step-initiative-amount = demander { $money }
field-initiative-network-member = Êtes-vous membre du réseau de Norec ?
hint-initiative-network-member = C’est un réseau d’anciens participants.
field-initiative-exchange-ended = Quel jour votre échange a-t-il pris fin ?
hint-initiative-exchange-ended = Écrivez le jour, le mois et l’année.
absent-initiative-exchange-ended = Il n’a pas encore pris fin
field-initiative-training-ended = Quel jour avez-vous terminé la formation au retour ?
hint-initiative-training-ended = Écrivez le jour, le mois et l’année.
absent-initiative-training-ended = Je n’ai pas suivi cette formation
field-initiative-forwarded = Une organisation partenaire de Norec va-t-elle recevoir l’argent pour vous ?
hint-initiative-forwarded = Norec paie l’organisation. Celle-ci vous envoie l’argent.
field-initiative-country = Dans quel pays l’activité aura-t-elle lieu ?
field-initiative-goal = L’activité contribue-t-elle à l’un des objectifs de développement durable de l’ONU ?
field-initiative-emphasis = L’activité porte-t-elle sur l’égalité des genres ou le numérique ?
field-initiative-amount = Quel montant demandez-vous, en dollars américains ?
part-pei-page = le début de la page sur le dispositif
part-pei-form = le formulaire de demande
part-pei-26 = les règles pour 2026
do-initiative-network-member = devenir membre du réseau de Norec
do-initiative-forwarded = trouver une organisation partenaire de Norec qui reçoit l’argent
do-initiative-goal = choisir un objectif de développement durable pour l’activité
do-initiative-emphasis = choisir une activité sur l’égalité des genres ou le numérique

## Scheme: un-post

un-post-heading = Des postes à l’ONU financés par la Norvège
field-post-programme = Dans quel programme est le poste ?
choice-programme-jpo = JPO, expert associé
choice-programme-unv = UNV, Volontaire des Nations Unies
choice-programme-sdp = SDP
field-post-citizen = Avez-vous la nationalité norvégienne ?
field-post-degree = Quel est votre plus haut niveau d’études ?
choice-degree-bachelor = Licence (bachelor)
choice-degree-master = Master ou plus
choice-degree-other = Autres études supérieures
absent-post-degree = Je n’ai pas fait d’études supérieures
field-post-experience = Combien d’années entières d’expérience professionnelle avez-vous, en rapport avec le poste ?
hint-post-experience = Écrivez seulement le nombre.
field-post-english = Parlez-vous bien anglais ?
field-post-un-language = Parlez-vous l’une des autres langues de l’ONU ?
hint-post-un-language = Ce sont l’arabe, le chinois, l’espagnol, le français et le russe.
part-un-pages = deux pages de Norec sur les postes
part-un-page = une page de Norec sur les postes
part-un-posts = les annonces des différents postes
verdict-done-un = Vous avez répondu à tout ce que vous pouvez. Ceux qui publient l’annonce du poste peuvent répondre pour le reste.
verdict-always-un = C’est l’organisme de l’ONU qui décide qui obtient le poste.

## Scheme: residence-permit

permit-heading = Prêt à demander un permis de séjour
step-permit-months = demander un permis de { $months }
field-permit-letter-workplace = La lettre d’invitation de Norec indique-t-elle le lieu de travail ?
field-permit-letter-length = La lettre indique-t-elle la durée du séjour ?
field-permit-letter-pay = La lettre indique-t-elle le salaire ?
field-permit-supported = Le partenaire norvégien a-t-il reçu un soutien de Norec ?
field-permit-signed = L’employeur et le participant ont-ils tous les deux signé une offre ou un contrat ?
hint-permit-signed = Les deux sont la personne qui va travailler ici et celle qui lui donne le travail.
field-permit-full-time = Le travail est-il à temps plein ?
field-permit-one-employer = Le travail est-il pour un seul employeur ?
field-permit-housing = Le participant a-t-il un logement ?
field-permit-pay = Le salaire suit-il les statuts de Norec, et suffit-il pour vivre ?
field-permit-covered = Norec paie-t-elle les repas, le logement et le voyage de retour ?
hint-permit-covered = Norec doit le faire quand le salaire est bas.
field-permit-months = Combien de mois le permis va-t-il durer ?
field-permit-earlier-months = Pendant combien de mois le participant a-t-il déjà eu un tel permis ?
absent-permit-earlier-months = Le participant n’a encore jamais eu un tel permis
part-udi = la circulaire et la page d’UDI sur les participants de Norec
part-udi-who = qui a besoin d’un permis
part-udi-rest = les autres conditions de la loi sur l’immigration
verdict-done-udi = Vous avez répondu à tout ce que vous pouvez. Norec et UDI peuvent répondre pour le reste.
verdict-always-udi = C’est UDI qui décide de la demande de permis.
do-permit-letter-workplace = faire écrire le lieu de travail dans la lettre
do-permit-letter-length = faire écrire la durée dans la lettre
do-permit-letter-pay = faire écrire le salaire dans la lettre
do-permit-signed = obtenir la signature de l’employeur et celle du participant
do-permit-full-time = obtenir une offre à temps plein
do-permit-one-employer = obtenir une offre d’un seul employeur
do-permit-housing = trouver un logement
do-permit-pay = obtenir un salaire qui suffit pour vivre
do-permit-covered = demander à Norec de payer les repas, le logement et le voyage de retour

## Scheme: timetable

plan-there = Chez vous, la date limite est le { $day } à { $hour }:{ $minute }.
timetable-heading = Un calendrier
field-timetable-departure = Quel jour partent les premiers ?
hint-timetable-departure = Écrivez le jour, le mois et l’année.
field-timetable-months = Combien de mois restent-ils ?
field-timetable-follow-up = Combien de mois dure le suivi après leur retour ?
absent-timetable-follow-up = Il n’y a pas de suivi
step-timetable-departure = les faire partir le { $day }
step-timetable-months = les faire rester { $months }
plan-dates = Les jours du calendrier
plan-none = Répondez quand ils partent, et les jours viendront ici.
plan-doubt = Le calendrier ne tient pas tel quel. Voyez ce qui ne va pas.
plan-save = Télécharger les jours pour votre agenda

## Later: what several schemes say

which-link = Trouver un autre guide
scheme-hand = Vos réponses restent sur votre appareil. Ce guide a besoin de { $n ->
    [one] { $n } réponse
   *[other] { $n } réponses
 }.
scheme-questions-hint = Laissez sans réponse ce que vous ne savez pas.
scheme-questions = Les questions
scheme-lead = Remplissez ce que vous savez. Vous voyez en même temps ce que vos réponses veulent dire.
stage-afterwards = Ensuite
remedy-past-norec = Vous ne pouvez pas changer cela ici. Norec peut vous dire ce qui est possible.
remedy-past-un = Vous ne pouvez pas changer cela ici. Ceux qui publient l’annonce du poste peuvent vous dire ce qui est possible.
remedy-past-udi = Vous ne pouvez pas changer cela ici. UDI peut vous dire ce qui est possible.
state-other = à d’autres de répondre
strength-must-other = C’est exigé.
strength-as-a-rule-other = C’est l’usage, et il y a des exceptions.
strength-should-other = C’est un conseil.
verdict-done-norec = Vous avez répondu à tout ce que vous pouvez. Norec peut répondre pour le reste.
verdict-judge-other = Vos réponses laissent penser que { $n ->
    [one] { $n } point doit être examiné
   *[other] { $n } points doivent être examinés
 }. Cela concerne { $subject }.
verdict-open-judge-other = Une chose est déjà claire : il faut examiner { $subject }.
verdict-likely-other = Vos réponses laissent penser que les conditions lues ici sont remplies.
verdict-short-judge-other = À examiner par d’autres
timing-standing = Ce guide utilise ces règles : « { $call } ».
