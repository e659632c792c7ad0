abroad-title = Live and work in another country
abroad-rule = Participants live and work in another country for a time.
abroad-met = The group { $group }: They live and work in another country.
abroad-not = The group { $group }: They do not go to another country. { $strength ->
    [must] Norec requires people to live and work in another country. Could they go to a partner there?
   *[other] Norec usually wants people to live and work in another country. Could they go to a partner there, or can you explain why not?
 }
abroad-open = The group { $group }: Choose the country of { $partner }.
abroad-open-ends = The group { $group }: Choose who they leave from and who they go to.
abroad-open-mode = The group { $group }: Do they travel, or do they only meet online?
abroad-virtual = The group { $group }: They only meet online. This comes in addition to those who travel.
abroad-virtual-so-far = The group { $group }: They only meet online. So far nobody else travels. { $strength ->
    [must] Norec requires people to live and work in another country.
   *[other] Norec usually wants people to live and work in another country.
 }
abroad-virtual-not = The group { $group }: They only meet online, and nobody else travels. { $strength ->
    [must] Norec requires people to live and work in another country. Could some of them travel?
   *[other] Norec usually wants people to live and work in another country. Could some of them travel, or can you explain why not?
 }
