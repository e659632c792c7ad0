report-title = Relatório depois de cada ronda
report-rule = Depois de cada ronda, a Norec recebe um relatório com resultados, contas e auditoria. O prazo é de { $months } meses. Conta-se a partir do dia em que termina o acompanhamento de todos os participantes.
report-due = Reserve tempo depois de cada ronda: a Norec pede um relatório de resultados, contas conjuntas e um relatório do auditor. O prazo é de { $months } meses. Conta-se a partir do dia em que termina o acompanhamento dos participantes.
