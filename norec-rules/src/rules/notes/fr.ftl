notes-title = Une note sur chaque ligne
notes-rule = Chaque ligne du budget devrait avoir une note qui montre votre calcul. Saisissez des coûts réels que vous pouvez justifier.
notes-met = La ligne a une note. Elle devrait montrer votre calcul.
notes-not = La ligne n’a pas de note. Vous pouvez écrire comment vous avez calculé, et quels coûts vous pouvez justifier.
notes-open = Écrivez une note sur la ligne : comment avez-vous calculé ?
