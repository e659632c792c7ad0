sum-title = Beløpet
sum-open = Hvor mye søker du om?
sum-met = Du søker om { $amount }. Ordningen gir fra { $least } til { $most }.
sum-less = Du søker om { $amount }. Det minste ordningen gir, er { $least }. Du kan søke om det eller mer.
sum-more = Du søker om { $amount }. Det meste ordningen gir, er { $most }. Du kan søke om det eller mindre.
sum-rule = Du kan søke om fra { $least } til { $most }.
