living-title = Bolig og lønn
living-open-housing = Har deltakeren et sted å bo?
living-open-pay = Er lønnen nok til å leve av? Er den lav, må Norec dekke kost, losji og hjemreise.
living-met = Deltakeren har et sted å bo og nok til å leve av.
living-met-covered = Deltakeren har et sted å bo, og Norec dekker kost, losji og hjemreise.
living-not-housing = Deltakeren har ikke noe sted å bo. UDI krever det. Vertsorganisasjonen kan ofte hjelpe.
living-not-pay = Lønnen er ikke nok, og Norec dekker ikke kost, losji og hjemreise. UDI krever én av delene. Du kan spørre Norec.
living-rule = Deltakeren må ha et sted å bo. Lønnen skal følge vedtektene til Norec og være nok til å leve av. Er den lav, skal Norec dekke kost, losji og hjemreise.
