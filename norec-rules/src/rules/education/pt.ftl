education-title = Estudos superiores
education-open = Qual é o seu nível de estudos mais alto?
education-met = Tem estudos superiores. Em geral, os postos exigem isso.
education-not = Respondeu que não tem estudos superiores. Em geral, os postos exigem isso. O anúncio do posto diz o que basta.
education-other = Os postos JPO têm uma regra própria sobre estudos e experiência.
education-rule = Em geral, os postos exigem estudos superiores.
education-no-own = Este guia não encontrou requisitos próprios de UNV e SDP.
