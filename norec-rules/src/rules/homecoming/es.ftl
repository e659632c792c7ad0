homecoming-title = The homecoming training
homecoming-open = On which day did you finish the homecoming training?
homecoming-met = You finished the homecoming training on { $day }. The scheme is for those who finished from { $from } to { $to }.
homecoming-not = You finished the homecoming training on { $day }. The scheme is for those who finished from { $from } to { $to }. Norec can tell you if there will be a new one.
homecoming-not-yet = You have not taken the homecoming training. The scheme is for those who finished it from { $from } to { $to }. You can ask Norec when the next training is.
homecoming-rule = You finished the homecoming training in the time from { $from } to { $to }.
