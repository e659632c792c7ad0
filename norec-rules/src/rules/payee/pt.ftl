payee-title = Quem recebe o dinheiro
payee-rule = A subvenção vai para o parceiro coordenador. Esse parceiro transfere o dinheiro para os outros.
payee-met = A subvenção vai para { $partner }, que transfere o dinheiro para os outros.
payee-so-far = Até agora, é { $partner } que recebe a subvenção da Norec. Em geral, só um dos parceiros a recebe. Algum dos outros também a recebe? E estes são todos os parceiros?
payee-so-far-none = Até agora, ninguém é o parceiro coordenador. Escolha quem recebe a subvenção da Norec.
payee-not-none = Ninguém é o parceiro coordenador. Em geral, a Norec paga a subvenção a um dos parceiros. Pode escolher um, ou explicar porque não.
payee-not-several = { $n } parceiros estão indicados como coordenadores. Em geral, a Norec paga a subvenção a um deles. Pode escolher um, ou explicar porque são vários.
