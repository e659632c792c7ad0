returned-title = Når utvekslingen var ferdig
returned-open = Hvilken dag var utvekslingen din ferdig?
returned-met = Utvekslingen din var ferdig { $day }. Ordningen gjelder dem som var ferdige fra { $from } til { $to }.
returned-not = Utvekslingen din var ferdig { $day }. Ordningen gjelder dem som var ferdige fra { $from } til { $to }. Norec kan svare på om det kommer en ny ordning.
returned-not-yet = Utvekslingen din er ikke ferdig. Ordningen gjelder dem som var ferdige fra { $from } til { $to }. Norec kan svare på om det kommer en ny ordning.
returned-rule = Ordningen er for dem som var ferdige med utvekslingen fra { $from } til { $to }.
