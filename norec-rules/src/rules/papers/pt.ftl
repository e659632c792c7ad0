papers-title = Documentos para a ronda
papers-rule = Cada parceiro envia isto para cada ronda: { $papers }. As contas novas não precisam de estar auditadas.
papers-annual-report = o último relatório anual
papers-statement = { $months ->
    [one] contas que não tenham mais de { $months } mês
   *[other] contas que não tenham mais de { $months } meses
 }
papers-audited = as últimas contas consolidadas auditadas
papers-proof = prova de que o auditor está autorizado
papers-met = Todos os documentos de { $partner } estão indicados.
papers-not = Falta isto de { $partner }: { $papers }. Pode acrescentar, ou perguntar à Norec.
papers-so-far = Até agora, ainda não há isto de { $partner }: { $papers }. Pode acrescentar.
papers-so-far-all = Até agora, os documentos de { $partner } estão indicados. Vêm mais rondas ou documentos?
papers-open-dated = Que data têm as contas de { $partner }? Não pode ser uma data futura.
papers-depends = { $partner } tem um link para a autorização do auditor. Num lugar, a Norec pede prova de que a empresa de auditoria está registada. Noutro lugar, o link basta. Cabe à Norec responder.
