orgs-title = How many partners
orgs-rule = At least { $min } organisations must take part.
orgs-met = { $n } partners are in. Norec requires at least { $min }.
orgs-met-advice = { $n } partners are in. Those that got grants were at least { $min }.
orgs-so-far = So far you have { $n } of at least { $min } partners. You can add another.
orgs-not = Norec requires at least { $min } partners, and you have { $n }. You can add a partner, or answer that more are coming.
orgs-not-advice = Those that got grants were at least { $min } partners, and you have { $n }. You can add a partner.
