plan-call-title = O prazo e a resposta
plan-call-first = A fase 1 fechou em { $day }. O calendário é para quem foi convidado a continuar.
plan-call-deadline = Envie a candidatura até { $first }.
plan-call-decision = A resposta da Norec pode chegar até { $day }.
plan-call-rule = A candidatura chega antes do prazo, e a resposta depois.
