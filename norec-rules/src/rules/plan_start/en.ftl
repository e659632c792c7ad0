plan-start-title = When they leave
plan-start-open = On which day do the first ones leave?
plan-start-met = They leave on { $day }. The call is for those who leave from { $from } to { $to }.
plan-start-outside = They leave on { $day }. The call is for those who leave from { $from } to { $to }. You can move the departure, or ask Norec.
plan-start-early = They leave on { $day }. Norec’s answer can come as late as { $decision }. The call is for those who leave from { $from } to { $to }.
plan-start-rule = The first ones leave in the months that the call names, and after Norec’s answer may have come.
