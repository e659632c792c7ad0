round-title = Lengda på rundane
# $min Number, $max Number
round-rule = Norec vil til vanleg at ein runde varer frå { $min } til { $max } månader.
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
# $round Round
round-open = Runden { $round }: Kor mange månader varer han? Det held med det du planlegg.
