stay-title = Lengden på oppholdet
stay-rule = Norec vil vanligvis at et opphold varer fra { $min } til { $max } måneder.
stay-met = Gruppen { $group }: De er borte i { $months ->
    [one] { $months } måned
   *[other] { $months } måneder
 }. Norec vil vanligvis ha fra { $min } til { $max }.
stay-not = Gruppen { $group }: De er borte i { $months ->
    [one] { $months } måned
   *[other] { $months } måneder
 }. Norec vil vanligvis ha fra { $min } til { $max }. Du kan forklare hvorfor.
stay-open = Gruppen { $group }: Hvor mange måneder er de der? Det holder med det du planlegger.
stay-open-mode = Gruppen { $group }: Reiser de, eller møtes de bare på nett? Lengden gjelder dem som reiser.
stay-online = Gruppen { $group }: De møtes bare på nett og er ikke borte.
