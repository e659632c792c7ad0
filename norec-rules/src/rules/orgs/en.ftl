orgs-title = How many partners
orgs-rule = At least { $min } organisations must take part.
orgs-met = { $n } partners are in. { $strength ->
    [must] Norec requires at least { $min }.
    [should] Those that got grants were at least { $min }.
   *[other] Norec usually wants at least { $min }.
 }
orgs-so-far = So far you have { $n } of at least { $min } partners. You can add more.
orgs-not = { $strength ->
    [must] Norec requires at least { $min } partners, and you have { $n }. You can answer that more are coming.
    [should] Those that got grants were at least { $min } partners, and you have { $n }. You can add a partner.
   *[other] Norec usually wants at least { $min } partners, and you have { $n }. You can add a partner, or explain why not.
 }
