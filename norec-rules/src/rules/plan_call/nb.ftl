plan-call-title = Fristen og svaret
plan-call-first = Fristen for fase 1 var { $day }. Planen gjelder dem som er invitert videre derfra.
plan-call-deadline = Send søknaden innen { $first }.
plan-call-decision = Svaret fra Norec kan komme så sent som { $day }.
plan-call-rule = Søknaden skal inn før fristen, og svaret kommer etter den.
