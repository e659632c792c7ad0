### The page around the questions.

check-name = Guia do intercâmbio
check-heading = Veja se o seu intercâmbio pode receber uma subvenção
check-lead = Preencha o que sabe. Enquanto escreve, vê o que as respostas significam segundo as regras da Norec.
guidance-title = Isto é uma orientação
read-title = Quando foram lidas as regras
hand-title = O que é preciso ter à mão
hand-text = Quem participa, quem viaja e o orçamento. As suas respostas ficam no seu aparelho.
hand-count = Com dois parceiros, um grupo e um custo, este guia precisa de { $n } respostas.
language-choose = Língua
check-starting = O guia está a abrir. Pode já começar a escrever.
check-failed = O guia não conseguiu abrir. Mesmo assim, pode ler aqui as perguntas e as regras.
check-stopped = O guia parou. As suas respostas continuam nos campos. Copie-as antes de abrir a página de novo.
language-failed = O guia não conseguiu obter esta língua. Tente outra vez quando tiver internet.

section-part = Parte { $n } de { $total }
section-partners = Os parceiros
section-partners-hint = Inclua todos os que enviam ou acolhem participantes.
section-placements = Os grupos que viajam
section-placements-hint = Um grupo viaja no mesmo sentido e na mesma altura. Acrescente um grupo para cada sentido.
section-lines = O orçamento
section-lines-hint = Escreva cada custo em separado. Este guia não converte moedas.
section-sending = Antes e depois de enviar
section-sending-hint = O que só é preciso mais tarde não muda o que este guia diz da candidatura.
list-rounds = Rondas
list-rounds-hint = O intercâmbio tem várias rondas? Acrescente cada ronda do plano. Se não, pode saltar esta parte.
list-papers = Documentos dos parceiros
list-papers-hint = Indique os documentos que já estão prontos. Aqui não se envia nenhum ficheiro.
section-before = O que já foi feito antes
continue-placements = Continuar para os grupos
continue-lines = Continuar para o orçamento
continue-sending = Continuar para a última parte
continue-panel = Ver o que as respostas significam

row-partner = Parceiro { $n }
row-placement = Grupo { $n }
row-line = Custo { $n }
row-round = Ronda { $n }
row-paper = Documento { $n }
row-name-round = { $round }
row-unchosen = Ainda por escolher
row-way = { $from } para { $to }
row-people = { $n ->
    [one] { $n } pessoa
   *[other] { $n } pessoas
  }
row-months = { $n ->
    [one] { $n } mês
   *[other] { $n } meses
  }
row-missing = { $n ->
    [one] Falta uma resposta
   *[other] Faltam { $n } respostas
  }
row-sum = { $money }
add-partner = Acrescentar um parceiro
add-placement = Acrescentar um grupo
add-line = Acrescentar um custo
add-round = Acrescentar uma ronda
add-paper = Acrescentar um documento
remove-partner = Retirar o parceiro
remove-placement = Retirar o grupo
remove-line = Retirar o custo
remove-round = Retirar a ronda
remove-paper = Retirar o documento

close-partners = Estes são todos os parceiros?
close-placements = Estes são todos os grupos?
close-lines = Estes são todos os custos?
close-rounds = Estas são todas as rondas?
close-papers = Estes são todos os documentos?
close-yes = Sim, não há mais
close-no = Não, vêm mais
close-more = Se vierem mais, este guia vê também o que acrescentar.
close-closed = Disse que não há mais. Se acrescentar, a lista volta a abrir.

panel-heading = O que as suas respostas significam
panel-left = { $n ->
    [one] Falta uma resposta
   *[other] Faltam { $n } respostas
  }
panel-if-all = Se isto for tudo
panel-next = Pergunta seguinte
panel-go = Ir para a pergunta
panel-go-answer = Ir para a resposta
panel-nothing = Nada aqui por agora.
panel-waiting = Este guia está à espera das regras. Não perde o que escreve.
why = Porquê?
state-advice = conselho
why-requirement = Requisito
why-source = Fonte
why-words = Palavra por palavra
why-read = Data de leitura
why-sure = Grau de certeza
sure-stated = A fonte diz isto expressamente.
sure-paraphrased = A fonte diz isto, mas por outras palavras.
sure-inferred = A fonte não diz isto expressamente. Este guia leu-a assim.
sure-ours = É uma escolha deste guia.
source-english = em inglês

flow-heading = Quem viaja para onde
flow-none = Ainda não há viagens indicadas.
flow-arrow = { $n ->
    [one] { $n } pessoa viaja de { $from } para { $to }.
   *[other] { $n } pessoas viajam de { $from } para { $to }.
  }
flow-some = Alguém viaja de { $from } para { $to }. Falta o número.
show-table = Mostrar em tabela
flow-partner = Parceiro
flow-sends = Envia
flow-receives = Acolhe
flow-unknown = falta o número

totals-heading = Somas até agora
totals-none = Ainda nenhum custo tem preço, número e moeda.
totals-by-partner = Para cada parceiro
totals-by-category = Para cada tipo de custo
totals-by-round = Para cada ronda
totals-by-group = Para cada grupo
totals-per-participant = Para um participante
totals-per-month = Para um participante num mês
totals-no-partner = Sem parceiro
totals-no-round = Sem ronda
totals-no-group = Sem grupo
totals-group = Grupo { $group }
totals-round = Ronda { $round }
totals-exchange = Todo o intercâmbio
totals-stated-row = O total que escreveu
totals-unpriced = { $n ->
    [one] { $n } custo não entra na conta. Falta o preço, o número ou a moeda.
   *[other] { $n } custos não entram na conta. Falta o preço, o número ou a moeda.
  }
totals-too-large = { $n ->
    [one] { $n } custo não entra na conta. A soma tem algarismos a mais. Veja o preço e o número.
   *[other] { $n } custos não entram na conta. As somas têm algarismos a mais. Veja os preços e os números.
  }
totals-at-least = Cada soma é o mínimo que pode ser.
totals-no-people = Ainda não se sabe quantas pessoas viajam. Por isso, o custo para um participante não está calculado.
totals-no-months = Ainda não se sabe quantos meses ficam. Por isso, o custo para um mês não está calculado.
totals-shared = O custo para um participante é a soma dividida pelos que estão indicados, e arredondada. É uma escolha deste guia, e nenhuma regra usa estes números.
totals-stated = O total que escreveu é { $money }.
totals-left = Do total, { $money } ainda não está indicado em custos.
totals-over = Os custos até agora estão { $money } acima do total que escreveu.
totals-other = Alguns custos estão noutra moeda. Por isso, este guia não pode dizer quanto resta.
totals-above = O total que escreveu está { $money } acima da soma dos custos.
totals-below = O total que escreveu está { $money } abaixo da soma dos custos.

errors-title = A corrigir: { $title }
errors-heading = { $n ->
    [one] Há uma resposta a corrigir
   *[other] Há { $n } respostas a corrigir
  }
ask-amount = O que quer dizer com { $typed }? Escolha uma opção.

delete-answers = Apagar as minhas respostas
delete-done = As respostas foram apagadas.
delete-undo = Desfazer
rules-heading = As regras que este guia usa
no-script = O seu navegador não consegue abrir o guia. Mas pode ler aqui as perguntas e as regras.

# Another answer is tried
try-this = Experimentar isto
trial-answer = Está a experimentar: { $now }. A sua resposta era: { $before }.
trial-row = Isto faz parte do que está a experimentar.
trial-before = Esta é a resposta que tinha antes. Experimentou: { $now }.
trial-none = sem resposta
trial-undo = Desfazer
trial-again = Experimentar outra vez
trial-keep = Ficar com estas respostas
trial-start = Experimentar outras respostas
trial-heading = Está a experimentar outras respostas
trial-back = Está a ver as respostas como eram antes
trial-hint = Mude o que quiser no formulário. Aqui vê o que fica diferente.
trial-change = { $what }. Antes: { $before }. Agora: { $now }.

# One question at a time
guide-choose = Como quer responder?
guide-whole = O formulário inteiro
guide-one = Uma pergunta de cada vez
guide-skip = Pergunta seguinte
guide-back = Pergunta anterior
guide-left = { $n ->
    [one] Uma resposta ainda pode decidir alguma coisa.
   *[other] { $n } respostas ainda podem decidir alguma coisa.
  }
guide-done = Agora não são precisas mais respostas.
why-asked = Porquê esta pergunta?
tag-settled = Agora não decide nada
tag-look-up = Procure se puder

# Questions to Norec
letter-heading = Perguntas à Norec
letter-hint = Copie o texto e envie-o à Norec.
letter-copy = Copiar o texto
letter-copied = O texto foi copiado.

# Pictures
flow-least = { $n ->
    [one] Pelo menos { $n } pessoa viaja de { $from } para { $to }. Falta o número de um ou mais grupos.
   *[other] Pelo menos { $n } pessoas viajam de { $from } para { $to }. Falta o número de um ou mais grupos.
  }
flow-both = Nos dois sentidos: { $from } e { $to }.
flow-one = Num só sentido: de { $from } para { $to }.
flow-no-round = Ronda por indicar
flow-key-some = Traços longos: não disse quantas pessoas.
flow-key-none = Pontos: ainda ninguém viaja neste sentido.
flow-left-out = { $n ->
    [one] { $n } grupo não está desenhado. Escolha quem envia e quem acolhe.
   *[other] { $n } grupos não estão desenhados. Escolha quem envia e quem acolhe.
  }
totals-cap-entered = A soma agora
totals-cap-of = Calculado sobre { $base }
totals-cap-within = No máximo { $limit }, calculado sobre { $base }. Restam { $left }.
totals-cap-over = No máximo { $limit }, calculado sobre { $base }. Há { $over } a mais.
totals-cap-marks = { $n ->
    [one] A marca mostra quanto pode ser.
   *[other] Pode calcular-se de várias maneiras. Cada marca mostra quanto pode ser numa delas.
  }
progress-heading = Até onde chegou
progress-part = Parte
progress-left = Faltam
progress-given = Dadas
progress-words = faltam { $left }, dadas { $given }
progress-changes = Uma resposta pode trazer perguntas novas ou tornar outras desnecessárias. Por isso, o número pode subir ou descer.
progress-look-up = O que pode procurar também pode decidir alguma coisa.
