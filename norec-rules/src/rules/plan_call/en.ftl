plan-call-title = The deadline and the answer
plan-call-first = Phase 1 closed on { $day }. The plan is for those invited from there.
plan-call-deadline = Send the application by { $first }.
plan-call-decision = Norec’s answer can come as late as { $day }.
plan-call-rule = The application is due by the deadline, and the answer comes after it.
