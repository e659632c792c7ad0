homecoming-title = Hjemkomstkurset
homecoming-open = Hvilken dag var du ferdig med hjemkomstkurset?
homecoming-met = Du var ferdig med hjemkomstkurset { $day }. Ordningen gjelder dem som var ferdige fra { $from } til { $to }.
homecoming-not = Du var ferdig med hjemkomstkurset { $day }. Ordningen gjelder dem som var ferdige fra { $from } til { $to }. Norec kan svare på om det kommer en ny ordning.
homecoming-not-yet = Du er ikke ferdig med hjemkomstkurset. Ordningen gjelder dem som var ferdige med det fra { $from } til { $to }. Norec kan svare på om det kommer en ny ordning.
homecoming-rule = Ordningen er for dem som var ferdige med hjemkomstkurset fra { $from } til { $to }.
homecoming-before = Du har svart at kurset var før utvekslingen var ferdig. Se over de to dagene.
