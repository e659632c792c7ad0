notes-title = Uma nota em cada linha
notes-rule = Convém que cada linha do orçamento tenha uma nota que mostre como calculou o custo. Indique custos reais que possa comprovar.
notes-met = A linha tem uma nota. Convém que a nota mostre como calculou o custo.
notes-not = A linha não tem nota. Pode escrever como calculou o custo e que custos pode comprovar.
notes-open = Escreva uma nota na linha: como calculou o custo?
