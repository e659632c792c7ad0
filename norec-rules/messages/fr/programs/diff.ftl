### What the program diff says, when it compares the rules of two calls.

diff-title = Ce qui est différent entre « { $from } » et « { $to } »
diff-call = L’appel à projets
diff-rules = Conditions différentes
diff-sources = Même condition, mais une autre source
diff-same = Les conditions sont les mêmes dans les deux.
diff-deadline = Date limite
diff-total = À distribuer en tout
diff-decision = Réponse de Norec
diff-starts = Début de l’échange
diff-nothing = pas indiqué
diff-list = { $items }
diff-month = { $month } { $year }
diff-from-to = entre { $first } et { $last }
diff-after-months = { $n } mois après la date limite
diff-after-weeks = { $n ->
    [one] { $n } semaine après la date limite
   *[other] { $n } semaines après la date limite
 }
diff-by = au plus tard le { $day }
diff-change = { $what } : { $from } → { $to }
diff-in = { $call } : { $text }
diff-lacks = { $call } : cet appel à projets n’a pas cette condition.
diff-strength = Force de la condition
diff-must = Norec l’exige
diff-as-a-rule = Norec le souhaite d’habitude
diff-should = un conseil
diff-stage = À quel moment
diff-confidence = Degré de certitude
diff-stated = écrit dans la source
diff-paraphrased = dit avec d’autres mots
diff-inferred = déduit de la source
diff-ours = choisi par ce guide
diff-source = Source
diff-carried = Repris d’un appel à projets précédent
diff-reading = la lecture { $name }
diff-of-reading = { $parameter }, la lecture { $reading }
diff-becomes = Ces demandes deviennent conformes aux conditions
diff-no-longer = Ces demandes ont maintenant une condition non remplie
diff-other = Ces demandes reçoivent une autre réponse
diff-amounts = Montants qui changent
diff-findings = Conditions qui reçoivent une autre réponse
diff-unchanged = { $same ->
    [one] { $same } demande sur { $all } reçoit
   *[other] { $same } demandes sur { $all } reçoivent
 } la même réponse dans les deux.
diff-about = { $rule }, { $subject }
diff-limit-new = Nouvelle limite : { $limit }.
diff-limit-gone = La limite de { $limit } ne compte plus.
diff-limit-up = La limite augmente de { $by } : elle passe de { $from } à { $to }.
diff-limit-down = La limite baisse de { $by } : elle passe de { $from } à { $to }.
diff-over-up = Ce qui dépasse la limite augmente de { $by } : cela passe de { $from } à { $to }.
diff-over-down = Ce qui dépasse la limite baisse de { $by } : cela passe de { $from } à { $to }.
diff-always = C’est Norec qui décide. Voilà ce que ce guide a lu des conditions.
