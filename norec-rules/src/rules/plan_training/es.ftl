plan-training-title = Las formaciones
plan-training-before = La formación preparatoria: reserve del { $from } al { $to }. Norec dice cuándo es.
plan-training-after = La formación de regreso: reserve del { $from } al { $to }. Norec dice cuándo es.
plan-training-rule = Hay una formación antes de salir y otra al volver.
