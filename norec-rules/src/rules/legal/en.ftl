legal-title = Legal entity
legal-rule = Each partner must be a legal entity.
legal-met = { $partner } is a legal entity, as it must be.
legal-not = { $partner } is not a legal entity, and Norec requires that. Could the owner, such as the council or a ministry, be the partner?
legal-open = Is { $partner } a legal entity of its own? The person who signs its contracts will know.
