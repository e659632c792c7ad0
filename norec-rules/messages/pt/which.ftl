### Which scheme fits: questions, answers and where they lead.

## Scheme: which

which-heading = Que apoio serve?
which-intro = Responda a poucas perguntas. Elas levam ao guia que serve, ou dizem porque nenhum serve.
which-none = Nenhum destes guias serve
which-back = Voltar à pergunta anterior
which-again = Começar de novo
which-go = Ir para o guia
which-go-guide = Ir para as orientações
which-who = Quem se quer candidatar?
which-who-organisation = Uma organização, como uma escola ou uma associação
which-who-person = Eu, a título pessoal
which-who-party = Um partido político ou o seu partido jovem
which-aim = De que se trata?
which-aim-exchange = Trocar pessoas com parceiros de outros países
which-aim-trainees = Pessoas em formação, de um país para outro
which-aim-permit = A autorização de residência de um participante que vem para a Noruega
which-aim-other = Outra coisa
which-before = O que já fizeram os parceiros com a Norec?
which-before-nothing = Nada ainda
which-before-newcomer = Têm um acordo, mas agora junta-se um parceiro novo
which-before-phase-1 = A fase 1 está concluída
which-before-agreement = Têm um acordo, ou tiveram um há pouco, e são os mesmos
which-wish = O que quer?
which-wish-activity = Já fiz um intercâmbio e procuro apoio para uma atividade
which-wish-un = Trabalhar na ONU
which-wish-permit = Vir para a Noruega como participante
which-wish-travel = Partir em intercâmbio
which-wish-other = Outra coisa
which-end-exchange = Os parceiros podem candidatar-se à fase 2. Veja aqui o plano.
which-end-first-step = Em geral, as parcerias novas começam pela fase 1. As que recebem um parceiro novo também.
which-end-post-exchange = Houve um apoio para o que os antigos participantes fazem depois do intercâmbio. Veja se lhe serve.
which-end-un-post = A Noruega paga alguns postos na ONU. Veja se lhe servem.
which-end-residence-permit = Veja o que deve estar pronto antes de pedir a autorização de residência.
which-end-trainees = Este guia não encontrou regras próprias para isto. As orientações dizem que outras regras podem contar e o que perguntar à Norec.
which-end-democracy = A Norec tem uma subvenção própria para a democracia, para partidos noruegueses e os seus partidos jovens. O último prazo que este guia encontrou foi { $closed }.
which-end-no-travel = Os parceiros de um intercâmbio escolhem eles próprios quem viaja. Pode perguntar a uma organização que tenha um acordo com a Norec.
which-end-no-organisation = As subvenções que este guia conhece vão para intercâmbios entre organizações de vários países. A Norec pode dizer se há outra coisa.
which-end-no-person = Quem se candidata a um intercâmbio são organizações, não pessoas. A Norec pode dizer se há outra coisa.
trainees-heading = Pessoas em formação, de um país para outro
which-aim-plan = Um calendário de tudo o que acontece
which-end-timetable = Veja quando tudo acontece, do prazo ao relatório, e leve os dias para a sua agenda.
