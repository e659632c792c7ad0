homecoming-title = La formación de regreso
homecoming-open = ¿Qué día terminó usted la formación de regreso?
homecoming-met = Usted terminó la formación de regreso el { $day }. El programa es para quienes la terminaron entre el { $from } y el { $to }.
homecoming-not = Usted terminó la formación de regreso el { $day }. El programa es para quienes la terminaron entre el { $from } y el { $to }. Norec puede decirle si habrá un programa nuevo.
homecoming-not-yet = Usted no ha terminado la formación de regreso. El programa es para quienes la terminaron entre el { $from } y el { $to }. Norec puede decirle si habrá un programa nuevo.
homecoming-rule = El programa es para quienes terminaron la formación de regreso entre el { $from } y el { $to }.
homecoming-before = Usted respondió que el curso terminó antes que el intercambio. Revise los dos días.
