both-ways-title = Dans les deux sens
both-ways-rule = L’échange va dans les deux sens.
both-ways-met = L’échange va dans les deux sens : { $path }.
both-ways-so-far = Pour l’instant, l’échange va dans un seul sens. Quelqu’un voyage-t-il dans le sens { $to } → { $from } ?
both-ways-not = L’échange va dans un seul sens : personne ne voyage dans le sens { $to } → { $from }. { $strength ->
    [must] Norec exige que des personnes voyagent dans les deux sens.
   *[other] Norec souhaite d’habitude que des personnes voyagent dans les deux sens. Vous pouvez expliquer pourquoi ce n’est pas le cas.
 }
both-ways-nobody = Personne ne voyage entre les partenaires. Vous pouvez ajouter un groupe dans chaque sens.
both-ways-open = Pour l’instant, on ne sait pas qui voyage où. Vous pouvez ajouter un groupe.
