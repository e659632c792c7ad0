returned-title = When your exchange ended
returned-open = On which day did your exchange end?
returned-met = Your exchange ended on { $day }. The scheme is for exchanges that ended from { $from } to { $to }.
returned-not = Your exchange ended on { $day }. The scheme is for exchanges that ended from { $from } to { $to }. Norec can tell you if there will be a new one.
returned-not-yet = Your exchange has not ended. The scheme is for exchanges that ended from { $from } to { $to }. Norec can tell you if there will be a new one.
returned-rule = The scheme is for people whose exchange ended from { $from } to { $to }.
