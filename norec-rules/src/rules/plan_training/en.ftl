plan-training-title = The trainings
plan-training-before = The preparatory training: keep { $from } to { $to } free. Norec says when it is.
plan-training-after = The homecoming training: keep { $from } to { $to } free. Norec says when it is.
plan-training-rule = There is a training before they leave and one when they come home.
