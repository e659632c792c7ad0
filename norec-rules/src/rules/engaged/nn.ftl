## Scheme: residence-permit
engaged-title = Avtale med norsk partnar
engaged-item-supported = at den norske partnaren har fått støtte frå Norec
engaged-item-signed = at begge har skrive under på tilbod eller kontrakt
# $open List
engaged-open = Er dette klart: { $open }?
engaged-met = Den norske partnaren har fått støtte frå Norec, og begge har skrive under.
# $missing List
engaged-not = Dette er ikkje klart: { $missing }. UDI krev det.
engaged-rule = Deltakaren er engasjert av ein norsk partnar som har fått støtte frå Norec. Begge har skrive under på tilbod eller kontrakt.
