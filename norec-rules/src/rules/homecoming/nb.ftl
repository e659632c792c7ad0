homecoming-title = Hjemkomstkurset
homecoming-open = Hvilken dag var du ferdig med hjemkomstkurset?
homecoming-met = Du var ferdig med hjemkomstkurset { $day }. Ordningen gjelder dem som var ferdige fra { $from } til { $to }.
homecoming-not = Du var ferdig med hjemkomstkurset { $day }. Ordningen gjelder dem som var ferdige fra { $from } til { $to }. Norec kan svare på om det kommer en ny ordning.
homecoming-not-yet = Du har ikke vært på hjemkomstkurset. Ordningen gjelder dem som var ferdige med det fra { $from } til { $to }. Du kan spørre Norec om når neste kurs er.
homecoming-rule = Du var ferdig med hjemkomstkurset i tiden fra { $from } til { $to }.
