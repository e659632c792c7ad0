## Scheme: timetable
plan-call-title = Fristen og svaret
# $day Day
plan-call-first = Fristen for fase 1 var { $day }. Planen gjeld dei som er inviterte vidare derifrå.
# $first Message
plan-call-deadline = Send søknaden innan { $first }.
# $day Day
plan-call-decision = Svaret frå Norec kan komme så seint som { $day }.
plan-call-rule = Søknaden skal inn før fristen, og svaret kjem etter han.
