returned-title = Når utvekslingen var ferdig
returned-open = Hvilken dag var utvekslingen din ferdig?
returned-met = Utvekslingen din var ferdig { $day }. Ordningen gjelder dem som var ferdige fra { $from } til { $to }.
returned-not = Utvekslingen din var ferdig { $day }. Ordningen gjelder dem som var ferdige fra { $from } til { $to }. Norec kan svare på om det kommer en ny ordning.
returned-not-yet = Utvekslingen din er ikke ferdig. Ordningen gjelder dem som var ferdige fra { $from } til { $to }. Norec kan svare på om det kommer en ny ordning.
returned-rule = Utvekslingen din var ferdig i tiden fra { $from } til { $to }.
