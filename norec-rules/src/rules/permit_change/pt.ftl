permit-change-title = Mudanças e família
permit-change-remind = Se o participante mudar de posto ou de empregador, é preciso uma nova autorização. Em geral, o cônjuge, o companheiro e os filhos podem pedir para vir também.
permit-change-rule = Um novo posto ou um novo empregador exige uma nova autorização. Em geral, o cônjuge, o companheiro e os filhos podem pedi-la.
