staying-on-title = Å bli værende i FN
staying-on-remind = Vil du bli værende i FN? Lær et FN-språk til, og spør i god tid hvilke stillinger som kan komme etter denne.
staying-on-rule = Den som vil bli værende i FN, kan lære et FN-språk til og spørre i god tid om neste stilling.
