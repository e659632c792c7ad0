length-title = Lengden på avtalen
length-rule = Norec gir vanligvis nye partnerskap en avtale på høyst { $new } måneder. Har partnerne en avtale, er lengden fra { $existing-min } til { $existing-max } måneder. Etter mye støtte er den fra { $long-min } til { $long-max }.
length-met = Avtalen skal vare { $months ->
    [one] { $months } måned
   *[other] { $months } måneder
 }. Det er en lengde som Norec vanligvis gir.
length-not-new = Avtalen skal vare { $months } måneder. Norec gir til vanlig nye partnerskap høyst { $max }. Du kan forklare hvorfor.
length-not-existing = Avtalen skal vare { $months ->
    [one] { $months } måned
   *[other] { $months } måneder
 }. Har partnerne en avtale, gir Norec til vanlig fra { $min } til { $max } måneder. Du kan forklare hvorfor.
length-not-long = Avtalen skal vare { $months ->
    [one] { $months } måned
   *[other] { $months } måneder
 }. Etter mye støtte gir Norec vanligvis fra { $min } til { $max } måneder. Du kan forklare hvorfor.
length-not = Avtalen skal vare { $months ->
    [one] { $months } måned
   *[other] { $months } måneder
 }. Det er ikke en lengde som Norec vanligvis gir. Du kan forklare hvorfor.
length-depends-new = Avtalen skal vare { $months ->
    [one] { $months } måned
   *[other] { $months } måneder
 }. Reglene kan leses på to måter. En eldre tekst vil ha minst { $min } måneder, en nyere sier ikke noe om det. Norec må svare.
length-depends-ended = Avtalen skal vare { $months ->
    [one] { $months } måned
   *[other] { $months } måneder
 }. En eldre tekst vil ha minst { $min } måneder, en nyere sier ikke det. Ingen av dem sier hva som gjelder når den forrige avtalen har gått ut. Norec må svare.
length-depends-long = Avtalen skal vare { $months ->
    [one] { $months } måned
   *[other] { $months } måneder
 }. Reglene kan leses på to måter. En eldre tekst sier at lengden kommer an på hvor mange måneder partnerne har fått støtte. En nyere sier at den kommer an på hvor mange prosjekter de har hatt. Her gir de ikke samme svar. Norec må svare.
length-unpublished-ended = Avtalen skal vare { $months ->
    [one] { $months } måned
   *[other] { $months } måneder
 }. Sjekken har ikke funnet hva som gjelder når den forrige avtalen har gått ut. Norec kan svare.
length-unpublished-several = Avtalen skal vare { $months ->
    [one] { $months } måned
   *[other] { $months } måneder
 }. Lange avtaler er for dem som har hatt flere prosjekter. Sjekken har ikke funnet hvor mange det er. Norec kan svare.
length-open = Hvor mange måneder skal avtalen vare? Det holder med det du planlegger.
length-open-agreement = Avtalen skal vare { $months ->
    [one] { $months } måned
   *[other] { $months } måneder
 }. Har partnerne en avtale med Norec, eller har de hatt en? Det avgjør hvor lang den nye kan være.
length-open-support = Avtalen skal vare { $months ->
    [one] { $months } måned
   *[other] { $months } måneder
 }. Hvor mange måneder har partnerskapet fått støtte til sammen? Det avgjør hvor lang avtalen kan være.
length-open-projects = Avtalen skal vare { $months ->
    [one] { $months } måned
   *[other] { $months } måneder
 }. Hvor mange prosjekter har partnerskapet fått støtte til? Det avgjør hvor lang avtalen kan være.
