## Scheme: timetable
plan-stay-title = Kor lenge dei er der
plan-stay-open = Kor mange månader er dei der?
# $months Number, $shortest Number, $longest Number
plan-stay-met = Dei er der i { $months } månader. Til vanleg er det frå { $shortest } til { $longest }.
# $months Number, $shortest Number, $longest Number
plan-stay-not = Dei er der i { $months } månader. Til vanleg er det frå { $shortest } til { $longest }. Du kan endre lengda, eller forklare kvifor.
# $shortest Number, $longest Number
plan-stay-rule = Eit opphald varer til vanleg frå { $shortest } til { $longest } månader.
