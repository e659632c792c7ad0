stay-title = Length of the stay
stay-rule = Norec usually wants a stay to last from { $min } to { $max } months.
stay-met = The group { $group }: They are away for { $months ->
    [one] { $months } month
   *[other] { $months } months
 }. Norec usually wants from { $min } to { $max }.
stay-not = The group { $group }: They are away for { $months ->
    [one] { $months } month
   *[other] { $months } months
 }. Norec usually wants from { $min } to { $max }. You can explain why.
stay-open = The group { $group }: How many months do they stay? What you plan is enough.
stay-open-mode = The group { $group }: Do they travel, or do they only meet online? The length is about those who travel.
stay-online = The group { $group }: They only meet online and are not away.
