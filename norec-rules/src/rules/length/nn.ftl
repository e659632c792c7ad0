length-title = Lengda på avtalen
length-open = Kor mange månader skal avtalen vare? Det held med det du planlegg.
# $months Number
length-open-agreement = Avtalen skal vare { $months ->
    [one] { $months } månad
   *[other] { $months } månader
 }. Har partnarane ein avtale med Norec, eller har dei hatt ein? Det avgjer kor lang den nye kan vere.
# $months Number
length-open-support = Avtalen skal vare { $months ->
    [one] { $months } månad
   *[other] { $months } månader
 }. Kor mange månader har partnarskapet fått støtte til saman? Det avgjer kor lang avtalen kan vere.
# $months Number
length-open-projects = Avtalen skal vare { $months ->
    [one] { $months } månad
   *[other] { $months } månader
 }. Kor mange prosjekt har partnarskapet fått støtte til? Det avgjer kor lang avtalen kan vere.

## Later: once something is answered
# $months Number
length-met = Avtalen skal vare { $months ->
    [one] { $months } månad
   *[other] { $months } månader
 }. Det er ei lengd som Norec til vanleg gir.
# $months Number, $max Number
length-not-new = Avtalen skal vare { $months } månader. Norec gir til vanleg nye partnarskap høgst { $max }. Du kan forklare kvifor.
# $months Number, $min Number, $max Number
length-not-existing = Avtalen skal vare { $months ->
    [one] { $months } månad
   *[other] { $months } månader
 }. Har partnarane ein avtale, gir Norec til vanleg frå { $min } til { $max } månader. Du kan forklare kvifor.
# $months Number, $min Number, $max Number
length-not-long = Avtalen skal vare { $months ->
    [one] { $months } månad
   *[other] { $months } månader
 }. Etter mykje støtte gir Norec til vanleg frå { $min } til { $max } månader. Du kan forklare kvifor.
# $months Number
length-not = Avtalen skal vare { $months ->
    [one] { $months } månad
   *[other] { $months } månader
 }. Det er ikkje ei lengd som Norec til vanleg gir. Du kan forklare kvifor.
# $months Number, $min Number
length-depends-new = Avtalen skal vare { $months ->
    [one] { $months } månad
   *[other] { $months } månader
 }. Reglane kan lesast på to måtar. Ein eldre tekst vil ha minst { $min } månader, ein nyare seier ikkje noko om det. Norec må svare.
# $months Number, $min Number
length-depends-ended = Avtalen skal vare { $months ->
    [one] { $months } månad
   *[other] { $months } månader
 }. Ein eldre tekst vil ha minst { $min } månader, ein nyare seier ikkje det. Ingen av dei seier kva som gjeld når den førre avtalen har gått ut. Norec må svare.
# $months Number
length-depends-long = Avtalen skal vare { $months ->
    [one] { $months } månad
   *[other] { $months } månader
 }. Reglane kan lesast på to måtar. Ein eldre tekst seier at lengda kjem an på kor mange månader partnarane har fått støtte. Ein nyare seier at ho kjem an på kor mange prosjekt dei har hatt. Her gir dei ikkje same svar. Norec må svare.
# $months Number
length-unpublished-ended = Avtalen skal vare { $months ->
    [one] { $months } månad
   *[other] { $months } månader
 }. Sjekken har ikkje funne kva som gjeld når den førre avtalen har gått ut. Norec kan svare.
# $months Number
length-unpublished-several = Avtalen skal vare { $months ->
    [one] { $months } månad
   *[other] { $months } månader
 }. Lange avtalar er for dei som har hatt fleire prosjekt. Sjekken har ikkje funne kor mange det er. Norec kan svare.
# $new Number, $existing-min Number, $existing-max Number, $long-min Number, $long-max Number
length-rule = Norec gir til vanleg nye partnarskap ein avtale på høgst { $new } månader. Har partnarane ein avtale, er lengda frå { $existing-min } til { $existing-max } månader. Etter mykje støtte er ho frå { $long-min } til { $long-max }.
