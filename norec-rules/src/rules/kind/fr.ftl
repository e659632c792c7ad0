kind-title = Type d’organisation
kind-rule = Ceux qui peuvent faire une demande sont : { $kinds }. Les particuliers ne peuvent pas faire de demande.
kind-met = { $partner } fait partie de ceux qui peuvent faire une demande : { $kind }.
kind-not = Selon votre réponse, { $partner } est { $kind }. Ceux qui peuvent faire une demande sont : { $kinds }. L’un d’eux peut-il être le partenaire ?
kind-other = Selon votre réponse, { $partner } est autre chose. Ceux qui peuvent faire une demande sont : { $kinds }. Demandez à Norec si { $partner } en fait partie.
kind-open = { $partner } : choisissez le type d’organisation.
kind-unsure = { $partner } : vous ne savez pas quel type d’organisation c’est. Ceux qui peuvent faire une demande sont : { $kinds }. Demandez à Norec si { $partner } peut faire une demande.
