trainings-title = Formations avant et après
trainings-rule = Les participants ont une formation avant le voyage et une autre quand ils rentrent.
trainings-item-preparatory = une formation avant le départ
trainings-item-homecoming = une formation au retour
trainings-met = Le projet prévoit une formation avant le départ et une formation au retour. { $strength ->
    [must] Norec exige les deux.
   *[other] Norec souhaite d’habitude les deux.
 }
trainings-not = Ceci n’est pas dans le projet : { $missing }. { $strength ->
    [must] Norec exige une formation avant le départ et une formation au retour.
   *[other] Norec souhaite d’habitude une formation avant le départ et une formation au retour. Vous pouvez expliquer pourquoi ce n’est pas le cas.
 }
trainings-open = Ceci est-il dans le projet : { $open } ? { $strength ->
    [must] Norec exige une formation avant le départ et une formation au retour.
   *[other] Norec souhaite d’habitude une formation avant le départ et une formation au retour.
 }
