## Scheme: residence-permit
living-title = Bustad og lønn
living-open-housing = Har deltakaren ein stad å bu?
living-open-pay = Er lønna nok til å leve av? Er ho låg, må Norec dekke kost, losji og heimreise.
living-met = Deltakaren har ein stad å bu og nok til å leve av.
living-met-covered = Deltakaren har ein stad å bu, og Norec dekker kost, losji og heimreise.
living-not-housing = Deltakaren har ingen stad å bu. UDI krev det. Vertsorganisasjonen kan ofte hjelpe.
living-not-pay = Lønna er ikkje nok, og Norec dekker ikkje kost, losji og heimreise. UDI krev eitt av delane. Du kan spørje Norec.
living-rule = Deltakaren må ha ein stad å bu. Lønna skal følgje vedtektene til Norec og vere nok til å leve av. Er ho låg, skal Norec dekke kost, losji og heimreise.
