### What the program diff says, when it compares the rules of two calls.

diff-title = What differs between { $from } and { $to }
diff-call = The call
diff-rules = Requirements that differ
diff-sources = The same requirement, from another source
diff-same = The requirements are the same in both.
diff-deadline = Deadline
diff-total = To give in all
diff-decision = Answer from Norec
diff-starts = The exchange starts
diff-nothing = not given
diff-list = { $items }
diff-month = { $month } { $year }
diff-from-to = from { $first } to { $last }
diff-after-months = { $n ->
    [one] { $n } month after the deadline
   *[other] { $n } months after the deadline
 }
diff-after-weeks = { $n ->
    [one] { $n } week after the deadline
   *[other] { $n } weeks after the deadline
 }
diff-by = by { $day }
diff-change = { $what }: { $from } → { $to }
diff-in = { $call }: { $text }
diff-lacks = { $call } does not have this requirement.
diff-strength = How hard it binds
diff-must = Norec requires it
diff-as-a-rule = Norec usually wants it
diff-should = advice
diff-stage = When it applies
diff-confidence = How sure it is
diff-stated = written in the source
diff-paraphrased = retold
diff-inferred = read out of the source
diff-ours = chosen by this check
diff-source = Source
diff-carried = From an earlier call
diff-reading = read as { $name }
diff-of-reading = { $parameter }, read as { $reading }
diff-becomes = These now fit the requirements
diff-no-longer = These now have a requirement that is not in place
diff-other = These get another answer
diff-amounts = Amounts that change
diff-findings = Requirements that get another answer
diff-unchanged = { $same } of { $all } applications get the same answer in both.
diff-about = { $rule }, { $subject }
diff-limit-new = New limit: { $limit }.
diff-limit-gone = The limit of { $limit } no longer applies.
diff-limit-up = The limit rises by { $by }, from { $from } to { $to }.
diff-limit-down = The limit falls by { $by }, from { $from } to { $to }.
diff-over-up = What is over the limit grows by { $by }, from { $from } to { $to }.
diff-over-down = What is over the limit falls by { $by }, from { $from } to { $to }.
diff-always = Norec decides. This is what this check has read of requirements.
