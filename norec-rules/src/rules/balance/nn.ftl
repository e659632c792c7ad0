balance-title = Jamne tal
# $partner Partner, $sent Number, $received Number
balance-so-far = Så langt reiser { $sent } frå { $partner }, og { $received } kjem dit. Svar for alle gruppene, så ser sjekken om det er jamt.
# $partner Partner, $sent Number, $received Number
balance-so-far-not = Så langt reiser { $sent } frå { $partner }, og { $received } kjem dit. Kjem det fleire den andre vegen?

## Later: once something is answered
# $partner Partner, $sent Number, $received Number
balance-met = { $partner } sender { $sent } og tar imot { $received }. Det er nokså jamt.
# $partner Partner, $sent Number, $received Number
balance-not = { $partner } sender { $sent } og tar imot { $received }. Det er ikkje jamt. Du kan endre kor mange som reiser kvar veg.
# $partner Partner
balance-nobody = Ingen reiser til eller frå { $partner }.
# $people Number, $share Share
balance-rule = Om lag like mange kjem til kvar partnar som reiser derifrå. Skilnaden er høgst { $people }, eller høgst { $share } av alle som reiser.
