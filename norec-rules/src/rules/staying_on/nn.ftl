## Scheme: un-post
staying-on-title = Å bli verande i FN
staying-on-remind = Vil du bli verande i FN? Lær eitt FN-språk til, og spør i god tid kva stillingar som kan komme etter denne.
staying-on-rule = Den som vil bli verande i FN, kan lære eitt FN-språk til og spørje i god tid om neste stilling.
