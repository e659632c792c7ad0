education-title = Études supérieures
education-open = Quel est votre plus haut niveau d’études ?
education-met = Vous avez fait des études supérieures. Les postes l’exigent d’habitude.
education-not = Selon votre réponse, vous n’avez pas fait d’études supérieures. Les postes l’exigent d’habitude. L’annonce du poste dit ce qui suffit.
education-other = Les postes JPO ont leur propre règle sur les études et l’expérience.
education-rule = Les postes exigent d’habitude des études supérieures.
education-no-own = Ce guide n’a pas trouvé de conditions propres aux postes UNV et SDP.
