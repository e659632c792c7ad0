english-title = Anglais
english-open = Parlez-vous bien anglais ?
english-met = Vous parlez bien anglais. Les postes l’exigent d’habitude.
english-not = Selon votre réponse, vous ne parlez pas bien anglais. Les postes l’exigent d’habitude.
english-rule = Les postes exigent d’habitude un bon anglais.
