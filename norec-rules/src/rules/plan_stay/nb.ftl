plan-stay-title = Hvor lenge de er der
plan-stay-open = Hvor mange måneder er de der?
plan-stay-met = De er der i { $months } måneder. Vanligvis er det fra { $shortest } til { $longest }.
plan-stay-not = De er der i { $months } måneder. Vanligvis er det fra { $shortest } til { $longest }. Du kan endre lengden, eller forklare hvorfor.
plan-stay-rule = Oppholdet er som regel fra { $shortest } til { $longest } måneder.
