plan-stay-title = How long they stay
plan-stay-open = For how many months do they stay?
plan-stay-met = They stay { $months } months. It is usually { $shortest } to { $longest }.
plan-stay-not = They stay { $months ->
    [one] one month
   *[other] { $months } months
 }. It is usually { $shortest } to { $longest }. You can change the length, or explain why.
plan-stay-rule = A stay usually lasts { $shortest } to { $longest } months.
