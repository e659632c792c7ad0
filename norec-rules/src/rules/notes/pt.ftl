notes-title = Uma nota em cada linha
notes-rule = Convém que cada linha do orçamento tenha uma nota que mostre como calculou. Indique custos reais que possa comprovar.
notes-met = A linha tem uma nota. Convém que a nota mostre como calculou.
notes-not = A linha não tem nota. Pode escrever como calculou e que custos pode comprovar.
notes-open = Escreva uma nota na linha: como calculou?
