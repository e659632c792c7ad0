legal-title = Legal entity
legal-rule = Each partner must be a legal entity.
legal-met = { $strength ->
    [must] { $partner } is a legal entity, as it must be.
   *[other] { $partner } is a legal entity. Norec usually wants that.
 }
legal-not = { $strength ->
    [must] { $partner } is not a legal entity, and Norec requires that. Could the owner, such as the council or a ministry, be the partner?
   *[other] { $partner } is not a legal entity, and Norec usually wants that. Could the owner, such as the council or a ministry, be the partner, or can you explain why not?
 }
legal-open = Is { $partner } a legal entity of its own? The person who signs its contracts will know.
