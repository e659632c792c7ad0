### What only the programs say, when they explain an answer. The form in the browser is built without it.

## The comparison: your answers, the rule, the source

explain-yours = As suas respostas
explain-limit = A regra
explain-amounts = Os montantes
explain-ways = Maneiras de ler o texto
explain-source = A fonte
explain-applies = Aplica-se a
explain-since = Aplica-se desde
explain-deadline = { $call }, com o prazo { $deadline }
explain-read = { $source }. Este guia leu isto em { $day }.
explain-read-at = { $source }, { $address }. Este guia leu isto em { $day }.
explain-words = Palavra por palavra: «{ $words }»
explain-stated = A fonte diz isto expressamente.
explain-paraphrased = Este guia não leu isto no convite palavra por palavra.
explain-answer = { $label } – { $value }
explain-line = custo número { $n }
explain-paper = documento número { $n }
list-partners = Os parceiros
list-placements = Os grupos
list-lines = Os custos
explain-unanswered = sem resposta
explain-none = nenhum
explain-rows-all = { $n }, e não há mais
explain-rows-so-far = { $n } até agora
explain-month = { $month } de { $year }
explain-list = { $items }
explain-amount = { $amount }, quando o máximo é { $limit }
explain-amount-over = { $amount }, quando o máximo é { $limit }: passa { $over }
explain-way = { $way }: { $said }
explain-same = A resposta é a mesma em todas as maneiras de ler o texto.
explain-not-applicable = não se aplica

## Everything that was looked at

trace-title = Tudo o que este guia viu
trace-parameters = Números e listas da regra
trace-answers = Respostas que este guia viu
trace-file = De um ficheiro
trace-results = O que este guia concluiu
trace-application = toda a candidatura
trace-to-come = { $list }, o que ainda pode vir
trace-waits = Espera por: { $fields }.
trace-silent = A regra ainda não tem nada a dizer.
trace-applicant = O que decidiu isto foi um número ou uma resposta que consultou.

## Names of the ways to read a text

reading-wide = com as Caraíbas e os países entre dois continentes
reading-narrow = sem as Caraíbas nem os países entre dois continentes
reading-heading = o que diz o título
reading-body-existing = um acordo em vigor também basta
reading-body-recent = um acordo que já terminou também basta
reading-text = o texto tal como está
reading-day = o dia que o convite indica
reading-norwegian-clock = pela hora da Noruega
reading-literal-cet = pela hora CET
reading-earlier-wording = o texto mais antigo
reading-later-wording = o texto mais recente
reading-participant-kinds-with-itself = dos custos dos participantes, com as atividades
reading-participant-kinds-without-itself = dos custos dos participantes, sem as atividades
reading-all-but-administration-with-itself = de tudo menos a administração, com as atividades
reading-all-but-administration-without-itself = de tudo menos a administração, sem as atividades
reading-certificate = prova de que a empresa está registada
reading-link-or-certificate = um link para a autorização também basta

## The figures and lists of the rules

parameter-youngest = idade mais baixa, em anos
parameter-oldest = idade mais alta, em anos
parameter-people = maior diferença, em pessoas
parameter-share = parte máxima
parameter-participant-kinds = o que conta como custos dos participantes
parameter-lines = a parte é calculada sobre
parameter-lines-participant-kinds = os custos dos participantes
parameter-lines-all-but-administration = tudo menos a administração
parameter-counts-itself = as atividades entram na soma
parameter-dismissed = uma candidatura a que falta alguma coisa é recusada
parameter-kinds = tipos incluídos
parameter-refused = tipos não incluídos
parameter-new-shortest = mínimo para uma parceria nova, em meses
parameter-new-longest = máximo para uma parceria nova, em meses
parameter-existing-shortest = mínimo para quem tem um acordo, em meses
parameter-existing-longest = máximo para quem tem um acordo, em meses
parameter-long-shortest = mínimo depois de muito apoio, em meses
parameter-long-longest = máximo depois de muito apoio, em meses
parameter-long-after = o apoio é longo depois deste número de meses
parameter-not-several = este número de projetos não é «vários»
parameter-several = este número de projetos é «vários»
parameter-new-has-shortest = as parcerias novas têm uma duração mínima
parameter-long-by = o apoio é contado em
parameter-long-by-months = meses
parameter-long-by-projects = projetos
parameter-home = o país a que pertence o programa de subvenções
parameter-seen = países que receberam subvenção, com o ano
parameter-minimum = menor número de organizações
parameter-months = este número de meses
parameter-proof = documentos que bastam
parameter-categories = tipos de custos
parameter-regions = continentes
parameter-regions-2 = África
parameter-regions-142 = Ásia
parameter-regions-419 = América Latina
parameter-caribbean = a região que a leitura pode incluir
parameter-caribbean-29 = as Caraíbas
parameter-between-continents = países entre dois continentes
parameter-with-caribbean = as Caraíbas estão incluídas
parameter-with-between = os países entre dois continentes estão incluídos
parameter-shortest = duração mais curta, em meses
parameter-longest = duração mais longa, em meses
parameter-step = a primeira etapa
parameter-step-phase-1 = fase 1
parameter-step-feasibility-study = estudo de viabilidade
parameter-reports-approved = os relatórios têm de estar aprovados
parameter-agreements = acordos que bastam em vez disso
reading-usual = o que é habitual
reading-sometimes = o que basta às vezes
parameter-from = primeiro dia incluído
parameter-to = último dia incluído
parameter-least = montante mínimo
parameter-most = montante máximo
parameter-currency = moeda
parameter-jpo-apart = os postos JPO têm uma regra própria
parameter-master-years = anos com mestrado
parameter-bachelor-years = anos com licenciatura
parameter-bachelor = uma licenciatura pode bastar
parameter-first-years = anos no primeiro escritório
parameter-then-years = anos no escritório seguinte
parameter-first-step = o prazo da fase 1
parameter-days = dias
