step-title = La première étape
step-rule = D’abord vient { $step }. Ensuite, vous pouvez faire une demande pour un échange.
step-name-phase-1 = la phase 1
step-name-feasibility-study = l’étude de faisabilité
step-met = { $strength ->
    [must] L’appel à projets exige que { $step } soit d’abord terminée.
   *[other] Norec souhaite d’habitude que { $step } soit d’abord terminée.
 } Cette condition est remplie.
step-not = { $strength ->
    [must] L’appel à projets exige que { $step } soit d’abord terminée. Vous pouvez demander { $step } dans un autre appel à projets, ou demander conseil à Norec.
   *[other] Norec souhaite d’habitude que { $step } soit d’abord terminée. Vous pouvez demander { $step } dans un autre appel à projets, ou expliquer pourquoi elle n’est pas terminée.
 }
step-not-reports = { $strength ->
    [must] L’appel à projets exige que { $step } soit d’abord terminée, et que Norec ait approuvé les rapports. Demandez à Norec ce qui manque.
   *[other] Norec souhaite d’habitude que { $step } soit d’abord terminée, et que les rapports soient approuvés. Demandez à Norec ce qui manque, ou expliquez pourquoi cela manque.
 }
step-open = { $step } est-elle terminée ? Le partenaire coordinateur le sait.
step-open-reports = Norec a-t-elle approuvé les rapports de { $step } ? Le partenaire coordinateur le sait.
step-open-agreement = Les partenaires ont-ils un accord avec Norec, ou en ont-ils eu un ? Sans { $step }, c’est l’accord qui décide si vous pouvez faire une demande.
step-depends-heading = Le texte peut se lire de deux façons. Le titre dit que { $step } vient d’abord. Plus bas, un accord avec Norec suffit aussi. Demandez à Norec ce qui compte.
step-depends-recent = L’accord a pris fin le { $day }. Le texte accepte un accord récent, mais ne dit pas ce que « récent » veut dire. Demandez à Norec.
step-depends-recent-undated = L’accord a pris fin. Le texte accepte un accord récent, mais ne dit pas ce que « récent » veut dire. Demandez à Norec.
