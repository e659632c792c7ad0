plan-report-title = Informe y auditoría
plan-report-follow-up = El seguimiento termina el { $day }.
plan-report-due = El informe, las cuentas y la auditoría deben llegar a Norec a más tardar el { $day }.
plan-report-unknown = El informe, las cuentas y la auditoría deben llegar { $months } meses después del seguimiento. Esta guía no ha encontrado cuánto dura. Responda, y tendrá el día.
plan-report-rule = El informe, las cuentas y la auditoría deben llegar { $months } meses después del seguimiento de los participantes.
