plan-start-title = Cuándo salen
plan-start-open = ¿Qué día salen los primeros?
plan-start-met = Salen el { $day }. La convocatoria es para quienes salen del { $from } al { $to }.
plan-start-outside = Salen el { $day }. La convocatoria es para quienes salen del { $from } al { $to }. Puede cambiar la salida, o preguntar a Norec.
plan-start-early = Salen el { $day }. La respuesta de Norec puede llegar hasta el { $decision }. La convocatoria es para quienes salen del { $from } al { $to }.
plan-start-rule = Los primeros salen en los meses que indica la convocatoria, y después de la respuesta de Norec.
