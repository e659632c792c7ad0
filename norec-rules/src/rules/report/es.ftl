report-title = El informe después de cada ronda
report-rule = Después de cada ronda, Norec recibe un informe con resultados, estados financieros y auditoría. El plazo es de { $months ->
    [one] { $months } mes
   *[other] { $months } meses
 }. Cuenta desde el día en que termina el seguimiento de todos los participantes.
report-due = Aparte tiempo después de cada ronda. Norec pide un informe de resultados, estados financieros conjuntos y un informe del auditor. El plazo es de { $months ->
    [one] { $months } mes
   *[other] { $months } meses
 }. Cuenta desde el día en que termina el seguimiento de los participantes.
