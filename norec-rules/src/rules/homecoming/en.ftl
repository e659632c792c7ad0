homecoming-title = The homecoming training
homecoming-open = On which day did you finish the homecoming training?
homecoming-met = You finished the homecoming training on { $day }. The scheme is for those who finished from { $from } to { $to }.
homecoming-not = You finished the homecoming training on { $day }. The scheme is for those who finished from { $from } to { $to }. Norec can tell you if there will be a new one.
homecoming-not-yet = You have not finished the homecoming training. The scheme is for those who finished it from { $from } to { $to }. Norec can tell you if there will be a new one.
homecoming-rule = The scheme is for people who finished the homecoming training from { $from } to { $to }.
homecoming-before = You answered that the training ended before the exchange did. Look at the two days once more.
