legal-title = Personne morale
legal-rule = Chaque partenaire doit être une personne morale.
legal-met = { $partner } est une personne morale. { $strength ->
    [must] Norec l’exige.
   *[other] Norec le souhaite d’habitude.
 }
legal-not = { $strength ->
    [must] { $partner } n’est pas une personne morale, et Norec l’exige. Le propriétaire, par exemple la commune ou un ministère, peut-il être le partenaire ?
   *[other] { $partner } n’est pas une personne morale, et Norec le souhaite d’habitude. Le propriétaire, par exemple la commune ou un ministère, peut-il être le partenaire ? Sinon, pouvez-vous expliquer pourquoi ?
 }
legal-open = { $partner } : est-ce une personne morale à part entière ? La personne qui signe les contrats le sait.
