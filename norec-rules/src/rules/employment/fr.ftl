employment-title = Le travail
employment-item-full-time = un travail à temps plein
employment-item-one-employer = un seul employeur
employment-open = Ceci est-il confirmé : { $open } ?
employment-met = Le travail est à temps plein et pour un seul employeur.
employment-not = Ceci n’est pas en place : { $missing }. UDI l’exige. L’employeur peut changer l’offre.
employment-rule = Le travail est à temps plein et pour un seul employeur.
