cap-title = Taket på aktivitetar
# $line Message, $share Share, $cap Share
cap-so-far = Så langt er { $line } { $share } av deltakarkostnadene. Taket er { $cap }.
cap-empty = Før inn dei andre deltakarkostnadene òg. Då kan sjekken rekne ut taket.
# $cap Share
cap-unpriced = Fyll ut slag, pris, tal og valuta for kvar kostnad. Då kan sjekken rekne ut taket på { $cap }.

## Later: once something is answered
# $line Message, $share Share, $cap Share
cap-met = { $line } er { $share } av deltakarkostnadene. Taket er { $cap }.
# $line Message, $cap Share
cap-met-each = { $line } er innanfor taket på { $cap } i kvar valuta.
# $line Message, $over Money, $cap Share, $limit Money
cap-not = { $line } er over taket på { $cap }. Høgst { $limit } er innanfor på alle måtar å rekne. No er det { $over } meir.
# $line Message, $cap Share, $over List
cap-not-each = { $line } er over taket på { $cap } i kvar valuta. Det er { $over } for mykje til å vere innanfor på alle måtar å rekne.
# $line Message, $cap Share, $over Money, $limit Money
cap-depends-itself = { $line } er nær taket på { $cap }. Norec seier ikkje om linja er med når taket blir rekna ut. Blir linja rekna med, er beløpet innanfor. Elles er det { $over } over. Høgst { $limit } er innanfor taket på begge måtar.
# $line Message, $cap Share, $over Money, $limit Money
cap-depends-lines = { $line } er nær taket på { $cap }. Norec seier ikkje nøyaktig kva kostnader som er med når taket blir rekna ut. Minst éin måte å rekne på gir eit beløp innanfor. Ein annan gir { $over } over. Høgst { $limit } er innanfor taket på alle måtar.
# $line Message, $cap Share, $over List
cap-depends-each = { $line } er nær taket på { $cap }. Norec seier ikkje nøyaktig kva kostnader som er med når taket blir rekna ut. Minst éin måte å rekne på gir beløp innanfor i kvar valuta. Ein annan gir { $over } over.
# $line Message, $cap Share
cap-depends-rate = Norec seier ikkje nøyaktig kva kostnader som er med når taket på { $cap } blir rekna ut. Minst éin måte å rekne på gir { $line } over taket i kvar valuta. På ein annan måte er kursen mellom valutaene avgjerande. Sjekken har ikkje funne kursen Norec reknar med. Norec kan svare.
# $line Message, $cap Share
cap-currencies-some = { $line } er nær taket på { $cap }. Norec seier ikkje nøyaktig kva kostnader som er med når taket blir rekna ut. Minst éin måte å rekne på gir beløp innanfor i kvar valuta. Ein annan gir beløp over i nokre av dei. Sjekken har ikkje funne kursen Norec reknar med. Norec kan svare.
# $line Message, $cap Share
cap-currencies = { $line } er innanfor taket på { $cap } i nokre valutaer og over i andre. Kursen mellom dei avgjer om det er innanfor til saman. Sjekken har ikkje funne kursen Norec reknar med. Norec kan svare.
# $line Message, $cap Share
cap-rule = { $line } kan vere høgst { $cap } av deltakarkostnadene.
