homecoming-title = La formation au retour
homecoming-open = Quel jour avez-vous terminé la formation au retour ?
homecoming-met = Vous avez terminé la formation au retour le { $day }. Le dispositif concerne ceux qui l’ont terminée entre le { $from } et le { $to }.
homecoming-not = Vous avez terminé la formation au retour le { $day }. Le dispositif concerne ceux qui l’ont terminée entre le { $from } et le { $to }. Norec peut vous dire s’il y aura un nouveau dispositif.
homecoming-not-yet = Vous n’avez pas suivi la formation au retour. Le dispositif concerne ceux qui l’ont terminée entre le { $from } et le { $to }. Vous pouvez demander à Norec quand a lieu la prochaine formation.
homecoming-rule = Vous avez terminé la formation au retour entre le { $from } et le { $to }.
