engaged-title = Avtale med norsk partner
engaged-item-supported = at den norske partneren har fått støtte fra Norec
engaged-item-signed = at begge har skrevet under på tilbud eller kontrakt
engaged-open = Er dette klart: { $open }?
engaged-met = Den norske partneren har fått støtte fra Norec, og begge har skrevet under.
engaged-not = Dette er ikke klart: { $missing }. UDI krever det.
engaged-rule = Deltakeren er engasjert av en norsk partner som har fått støtte fra Norec. Begge har skrevet under på tilbud eller kontrakt.
