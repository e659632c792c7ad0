plan-call-title = La date limite et la réponse
plan-call-first = La phase 1 a pris fin le { $day }. Le calendrier est pour ceux qui ont été invités à continuer.
plan-call-deadline = Envoyez la demande au plus tard le { $first }.
plan-call-decision = La réponse de Norec peut arriver jusqu’au { $day }.
plan-call-rule = La demande arrive avant la date limite, et la réponse après.
