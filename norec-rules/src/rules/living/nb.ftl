living-title = Bolig og lønn
living-open-housing = Har deltakeren et sted å bo?
living-open-pay = Er lønnen nok til å leve av? Er den lav, må Norec dekke kost, losji og hjemreise.
living-met = Deltakeren har et sted å bo og nok til å leve av.
living-not-housing = Deltakeren har ikke noe sted å bo. UDI krever det. Vertsorganisasjonen kan ofte hjelpe.
living-not-pay = Lønnen er ikke nok, og Norec dekker ikke kost, losji og hjemreise. UDI krever én av delene. Du kan spørre Norec.
living-rule = Deltakeren har et sted å bo. Lønnen følger vedtektene til Norec og er nok til å leve av. Er den lav, dekker Norec kost, losji og hjemreise.
