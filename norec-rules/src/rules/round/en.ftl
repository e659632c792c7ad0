round-title = Length of the rounds
round-rule = Norec usually wants a round to last from { $min } to { $max } months.
round-met = The round { $round }: It lasts { $months ->
    [one] { $months } month
   *[other] { $months } months
 }. Norec usually wants from { $min } to { $max }.
round-not = The round { $round }: It lasts { $months ->
    [one] { $months } month
   *[other] { $months } months
 }. Norec usually wants from { $min } to { $max }. You can explain why.
round-open = The round { $round }: How many months does it last? What you plan is enough.
