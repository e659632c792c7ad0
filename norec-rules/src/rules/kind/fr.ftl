kind-title = Type d’organisation
kind-rule = Peuvent faire une demande : { $kinds }. Les particuliers ne peuvent pas faire de demande.
kind-met = { $partner } fait partie de ceux qui peuvent faire une demande : { $kind }.
kind-not = Selon votre réponse, { $partner } est { $kind }. Peuvent faire une demande : { $kinds }. L’une de ces organisations peut-elle être le partenaire ?
kind-other = Selon votre réponse, { $partner } est autre chose. Peuvent faire une demande : { $kinds }. Demandez à Norec si { $partner } en fait partie.
kind-open = { $partner } : choisissez le type d’organisation.
kind-unsure = { $partner } : vous ne savez pas quel type d’organisation c’est. Peuvent faire une demande : { $kinds }. Demandez à Norec si { $partner } peut faire une demande.
