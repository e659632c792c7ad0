plan-training-title = Kursene
plan-training-before = Forberedelseskurset: sett av tiden fra { $from } til { $to }. Norec sier når det er.
plan-training-after = Hjemkomstkurset: sett av tiden fra { $from } til { $to }. Norec sier når det er.
plan-training-rule = Det er kurs før de reiser og når de kommer hjem.
