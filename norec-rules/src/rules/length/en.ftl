length-title = Length of the agreement
length-rule = Norec usually gives new partnerships an agreement of at most { $new } months. If the partners have an agreement, it is { $existing-min } to { $existing-max } months. After much support it is { $long-min } to { $long-max }.
length-met = The agreement will last { $months ->
    [one] { $months } month
   *[other] { $months } months
 }. Norec usually gives agreements of that length.
length-not-new = The agreement will last { $months } months. Norec usually gives new partnerships at most { $max }. You can explain why.
length-not-existing = The agreement will last { $months ->
    [one] { $months } month
   *[other] { $months } months
 }. If the partners have an agreement, Norec usually gives { $min } to { $max } months. You can explain why.
length-not-long = The agreement will last { $months ->
    [one] { $months } month
   *[other] { $months } months
 }. After much support Norec usually gives { $min } to { $max } months. You can explain why.
length-not = The agreement will last { $months ->
    [one] { $months } month
   *[other] { $months } months
 }. Norec does not usually give agreements of that length. You can explain why.
length-depends-new = The agreement will last { $months ->
    [one] { $months } month
   *[other] { $months } months
 }. The rules can be read in two ways. An older text wants at least { $min } months, a newer one does not say so. Norec must say.
length-depends-ended = The agreement will last { $months ->
    [one] { $months } month
   *[other] { $months } months
 }. An older text wants at least { $min } months, a newer one does not say so. Neither says what holds when the last agreement has ended. Norec must say.
length-depends-long = The agreement will last { $months ->
    [one] { $months } month
   *[other] { $months } months
 }. The rules can be read in two ways. An older text sets the length by how many months of support the partners have had. A newer one sets it by how many projects they have had. Here the two do not give the same answer. Norec must say.
length-unpublished-ended = The agreement will last { $months ->
    [one] { $months } month
   *[other] { $months } months
 }. This check has not found what holds when the last agreement has ended. Norec can tell you.
length-unpublished-several = The agreement will last { $months ->
    [one] { $months } month
   *[other] { $months } months
 }. Long agreements are for those who have had several projects. This check has not found how many that is. Norec can tell you.
length-open = How many months will the agreement last? What you plan is enough.
length-open-agreement = The agreement will last { $months ->
    [one] { $months } month
   *[other] { $months } months
 }. Do the partners have an agreement with Norec, or have they had one? That decides how long the new one can be.
length-open-support = The agreement will last { $months ->
    [one] { $months } month
   *[other] { $months } months
 }. For how many months has the partnership had support in all? That decides how long the agreement can be.
length-open-projects = The agreement will last { $months ->
    [one] { $months } month
   *[other] { $months } months
 }. For how many projects has the partnership had support? That decides how long the agreement can be.
