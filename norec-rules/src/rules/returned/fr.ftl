returned-title = La fin de votre échange
returned-open = Quel jour votre échange a-t-il pris fin ?
returned-met = Votre échange a pris fin le { $day }. Le dispositif concerne les échanges qui ont pris fin entre le { $from } et le { $to }.
returned-not = Votre échange a pris fin le { $day }. Le dispositif concerne les échanges qui ont pris fin entre le { $from } et le { $to }. Norec peut vous dire s’il y aura un nouveau dispositif.
returned-not-yet = Votre échange n’a pas encore pris fin. Le dispositif concerne les échanges qui ont pris fin entre le { $from } et le { $to }. Norec peut vous dire s’il y aura un nouveau dispositif.
returned-rule = Le dispositif est pour ceux dont l’échange a pris fin entre le { $from } et le { $to }.
