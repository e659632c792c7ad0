transfer-plan-title = Plan for å sende pengane vidare
transfer-plan-open = Har partnarane ein plan for korleis pengane blir sende vidare? Han er til vanleg klar før utvekslinga.

## Later: once something is answered
transfer-plan-met = Partnarane har ein plan for korleis pengane blir sende vidare.
transfer-plan-not = Partnarane har ingen plan for korleis pengane blir sende vidare. Til vanleg er planen klar før utvekslinga. Du kan lage han no, eller forklare kvifor ikkje.
transfer-plan-rule = Partnarane lagar ein plan for korleis pengane blir sende vidare. Det gjer dei før utvekslinga.
