round-title = Lengda på rundane
# $round Round
round-open = Runden { $round }: Kor mange månader varer han? Det held med det du planlegg.

## Later: once something is answered
# $round Round, $months Number, $min Number, $max Number
round-met = Runden { $round }: Han varer { $months ->
    [one] { $months } månad
   *[other] { $months } månader
 }. Norec vil til vanleg ha frå { $min } til { $max }.
# $round Round, $months Number, $min Number, $max Number
round-not = Runden { $round }: Han varer { $months ->
    [one] { $months } månad
   *[other] { $months } månader
 }. Norec vil til vanleg ha frå { $min } til { $max }. Du kan forklare kvifor.
# $min Number, $max Number
round-rule = Norec vil til vanleg at ein runde varer frå { $min } til { $max } månader.
