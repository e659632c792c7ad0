own-training-title = Formação dada pelos parceiros
own-training-rule = A formação dada pelos parceiros não entra no orçamento padrão. Pode pedir financiamento adicional para ela.
own-training-met = Pede financiamento adicional para esta formação, fora do orçamento padrão.
own-training-not = Em geral, a formação dada pelos parceiros não entra no orçamento padrão. Pode pedir financiamento adicional ao seu consultor na Norec, ou explicar porque está aqui.
own-training-open = Pede financiamento adicional para esta formação? A formação dada pelos parceiros não entra no orçamento padrão.
own-training-open-category = Escolha que tipo de custo é este.
own-training-none = { $line }: isto não é formação dada pelos parceiros.
