plan-training-title = As formações
plan-training-before = A formação preparatória: reserve de { $from } a { $to }. A Norec diz quando é.
plan-training-after = A formação de regresso: reserve de { $from } a { $to }. A Norec diz quando é.
plan-training-rule = Há uma formação antes de partir e outra no regresso.
