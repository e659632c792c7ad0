returned-title = Cuándo terminó su intercambio
returned-open = ¿Qué día terminó su intercambio?
returned-met = Su intercambio terminó el { $day }. El programa es para intercambios que terminaron entre el { $from } y el { $to }.
returned-not = Su intercambio terminó el { $day }. El programa es para intercambios que terminaron entre el { $from } y el { $to }. Norec puede decirle si habrá un programa nuevo.
returned-not-yet = Su intercambio aún no ha terminado. El programa es para intercambios que terminaron entre el { $from } y el { $to }. Norec puede decirle si habrá un programa nuevo.
returned-rule = El programa es para quienes terminaron su intercambio entre el { $from } y el { $to }.
