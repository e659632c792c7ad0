homecoming-title = La formation au retour
homecoming-open = Quel jour avez-vous terminé la formation au retour ?
homecoming-met = Vous avez terminé la formation au retour le { $day }. Le dispositif concerne ceux qui l’ont terminée entre le { $from } et le { $to }.
homecoming-not = Vous avez terminé la formation au retour le { $day }. Le dispositif concerne ceux qui l’ont terminée entre le { $from } et le { $to }. Norec peut vous dire s’il y aura un nouveau dispositif.
homecoming-not-yet = Vous n’avez pas terminé la formation au retour. Le dispositif concerne ceux qui l’ont terminée entre le { $from } et le { $to }. Norec peut vous dire s’il y aura un nouveau dispositif.
homecoming-rule = Le dispositif est pour ceux qui ont terminé la formation au retour entre le { $from } et le { $to }.
homecoming-before = Selon vos réponses, la formation s’est terminée avant l’échange. Vérifiez les deux dates.
