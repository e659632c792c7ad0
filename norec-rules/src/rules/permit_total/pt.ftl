permit-total-title = Todas as autorizações juntas
permit-total-open = Quantos meses são ao todo, com as autorizações anteriores?
permit-total-met = O total é de { $months ->
    [one] { $months } mês
   *[other] { $months } meses
 }. Pode chegar a { $most }. Este tempo não conta para a residência permanente.
permit-total-not = O total é de { $months } meses. O máximo é { $most }. A autorização pode ser mais curta.
permit-total-rule = Todas estas autorizações juntas duram, no máximo, { $most } meses. Este tempo não conta para a residência permanente.
permit-total-used = O participante já teve autorizações destas durante { $months } meses. O máximo é { $most }. A UDI pode dizer se há outras autorizações.
