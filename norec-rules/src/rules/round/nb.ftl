round-title = Lengden på rundene
round-rule = Norec vil vanligvis at en runde varer fra { $min } til { $max } måneder.
round-met = Runden { $round }: Den varer { $months ->
    [one] { $months } måned
   *[other] { $months } måneder
 }. Norec vil vanligvis ha fra { $min } til { $max }.
round-not = Runden { $round }: Den varer { $months ->
    [one] { $months } måned
   *[other] { $months } måneder
 }. Norec vil vanligvis ha fra { $min } til { $max }. Du kan forklare hvorfor.
round-open = Runden { $round }: Hvor mange måneder varer den? Det holder med det du planlegger.
