plan-call-title = La fecha límite y la respuesta
plan-call-first = La fase 1 se cerró el { $day }. El calendario es para quienes fueron invitados a seguir.
plan-call-deadline = Envíe la solicitud a más tardar el { $first }.
plan-call-decision = La respuesta de Norec puede llegar hasta el { $day }.
plan-call-rule = La solicitud llega antes de la fecha límite, y la respuesta después.
