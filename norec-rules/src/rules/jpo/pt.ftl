jpo-title = Estudos e experiência para os postos JPO
jpo-open = Que estudos e que experiência tem?
jpo-open-programme = De que programa se trata? Os postos JPO têm uma regra própria sobre estudos e experiência.
jpo-met = Tem um mestrado e pelo menos { $years } anos de experiência profissional. É o requisito habitual.
jpo-depends = Tem uma licenciatura e pelo menos { $years } anos de experiência profissional. Isso basta às vezes. O anúncio do posto diz se basta para esse posto.
jpo-not = Em geral, é preciso um mestrado e { $master } anos de experiência profissional. Às vezes bastam uma licenciatura e { $bachelor } anos. Ainda não tem isso.
jpo-other = Esta regra é só para os postos JPO.
jpo-rule = Para os postos JPO é preciso, em geral, um mestrado e { $master } anos de experiência profissional. Às vezes bastam uma licenciatura e { $bachelor } anos.
