balance-title = Jevne tall
balance-rule = Omtrent like mange kommer til hver partner som reiser derfra. Forskjellen er høyst { $people }, eller høyst { $share } av alle som reiser.
balance-met = { $partner } sender { $sent } og tar imot { $received }. Det er ganske jevnt.
balance-so-far = Så langt reiser { $sent } fra { $partner }, og { $received } kommer dit. Svar for alle gruppene, så ser sjekken om det er jevnt.
balance-so-far-not = Så langt reiser { $sent } fra { $partner }, og { $received } kommer dit. Kommer det flere den andre veien?
balance-not = { $partner } sender { $sent } og tar imot { $received }. Det er ikke jevnt. Du kan endre hvor mange som reiser hver vei.
balance-nobody = Ingen reiser til eller fra { $partner }.
