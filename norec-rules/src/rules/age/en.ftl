age-title = Age on departure
age-rule = Norec usually wants people from { $min } to { $max } years.
age-day = Norec does not say on which day age is counted. This check has chosen the day of departure.
age-met = The group { $group }: Everyone is { $min } to { $max } years old when they leave.
age-not-oldest = The group { $group }: The oldest is { $age } on departure. Norec usually wants people from { $min } to { $max }. You can explain why in the application.
age-not-youngest = The group { $group }: The youngest is { $age } on departure. Norec usually wants people from { $min } to { $max }. You can explain why in the application.
age-open = The group { $group }: How old are the youngest and the oldest on departure? What you plan is enough.
