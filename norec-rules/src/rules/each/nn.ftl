each-title = Alle sender og tar imot
# $partner Partner
each-so-far-receives = Så langt kjem ingen til { $partner }. Du kan legge til ei gruppe.
# $partner Partner
each-so-far-sends = Så langt reiser ingen frå { $partner }. Du kan legge til ei gruppe.
# $partner Partner
each-so-far-both = Så langt reiser ingen til eller frå { $partner }. Du kan legge til ei gruppe.

## Later: once something is answered
# $partner Partner
each-met = { $partner } både sender og tar imot deltakarar.
# $partner Partner
each-not-receives = Ingen kjem til { $partner }. Norec vil til vanleg at alle både sender og tar imot. Du kan forklare kvifor ikkje.
# $partner Partner
each-not-sends = Ingen reiser frå { $partner }. Norec vil til vanleg at alle både sender og tar imot. Du kan forklare kvifor ikkje.
# $partner Partner
each-not-both = Ingen reiser til eller frå { $partner }. Norec vil til vanleg at alle både sender og tar imot. Du kan forklare kvifor ikkje.
each-rule = Norec vil til vanleg at alle partnarar både sender og tar imot.
