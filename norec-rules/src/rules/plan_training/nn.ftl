## Scheme: timetable
plan-training-title = Kursa
# $from Day, $to Day
plan-training-before = Førebuingskurset: set av tida frå { $from } til { $to }. Norec seier når det er.
# $from Day, $to Day
plan-training-after = Heimkomstkurset: set av tida frå { $from } til { $to }. Norec seier når det er.
plan-training-rule = Det er kurs før dei reiser og når dei kjem heim.
