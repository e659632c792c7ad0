## Scheme: timetable
plan-start-title = Når dei reiser
plan-start-open = Kva dag reiser dei første?
# $day Day, $from Day, $to Day
plan-start-met = Dei reiser { $day }. Utlysinga gjeld dei som reiser frå { $from } til { $to }.
# $day Day, $from Day, $to Day
plan-start-outside = Dei reiser { $day }. Utlysinga gjeld dei som reiser frå { $from } til { $to }. Du kan flytte avreisa, eller spørje Norec.
# $day Day, $decision Day, $from Day, $to Day
plan-start-early = Dei reiser { $day }. Svaret frå Norec kan komme så seint som { $decision }. Utlysinga gjeld dei som reiser frå { $from } til { $to }.
plan-start-rule = Dei første reiser i dei månadene som utlysinga seier, og etter at svaret frå Norec kan vere komme.
