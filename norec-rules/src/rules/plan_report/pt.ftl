plan-report-title = Relatório e auditoria
plan-report-follow-up = O acompanhamento termina em { $day }.
plan-report-due = O relatório, as contas e a auditoria devem chegar à Norec até { $day }.
plan-report-unknown = O relatório, as contas e a auditoria devem chegar { $months } meses depois do acompanhamento. Este guia não encontrou quanto dura. Responda, e terá o dia.
plan-report-rule = O relatório, as contas e a auditoria devem chegar { $months } meses depois do acompanhamento dos participantes.
