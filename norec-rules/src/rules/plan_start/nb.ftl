plan-start-title = Når de reiser
plan-start-open = Hvilken dag reiser de første?
plan-start-met = De reiser { $day }. Utlysningen gjelder dem som reiser fra { $from } til { $to }.
plan-start-outside = De reiser { $day }. Utlysningen gjelder dem som reiser fra { $from } til { $to }. Du kan flytte avreisen, eller spørre Norec.
plan-start-early = De reiser { $day }. Svaret fra Norec kan komme så sent som { $decision }. Utlysningen gjelder dem som reiser fra { $from } til { $to }.
plan-start-rule = De første reiser i de månedene som utlysningen sier, og etter at svaret fra Norec kan være kommet.
