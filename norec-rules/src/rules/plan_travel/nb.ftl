plan-travel-title = Reisene
plan-travel-out = De første reiser { $day }.
plan-travel-home = De reiser hjem { $day }.
plan-travel-rule = De reiser ut og hjem på de dagene som er planlagt.
