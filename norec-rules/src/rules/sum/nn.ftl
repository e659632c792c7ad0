## Scheme: post-exchange
sum-title = Beløpet
sum-open = Kor mykje søker du om?
# $amount Money, $least Money, $most Money
sum-met = Du søker om { $amount }. Ordninga gir frå { $least } til { $most }.
# $amount Money, $least Money
sum-less = Du søker om { $amount }. Det minste ordninga gir, er { $least }. Du kan søke om det eller meir.
# $amount Money, $most Money
sum-more = Du søker om { $amount }. Det meste ordninga gir, er { $most }. Du kan søke om det eller mindre.
# $least Money, $most Money
sum-rule = Du kan søke om frå { $least } til { $most }.
