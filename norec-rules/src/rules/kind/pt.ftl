kind-title = Tipo de organização
kind-rule = Podem candidatar-se: { $kinds }. Uma pessoa singular não pode candidatar-se.
kind-met = { $partner } está entre quem pode candidatar-se: { $kind }.
kind-not = Respondeu que { $partner } é { $kind }. Podem candidatar-se: { $kinds }. Uma destas organizações pode ser o parceiro?
kind-other = Respondeu que { $partner } é outra coisa. Podem candidatar-se: { $kinds }. Pergunte à Norec se { $partner } é uma destas.
kind-open = Escolha que tipo de organização é { $partner }.
kind-unsure = Não sabe que tipo de organização é { $partner }. Podem candidatar-se: { $kinds }. Pergunte à Norec se { $partner } pode candidatar-se.
