## Scheme: timetable
plan-travel-title = Reisene
# $day Day
plan-travel-out = Dei første reiser { $day }.
# $day Day
plan-travel-home = Dei reiser heim { $day }.
plan-travel-rule = Dei reiser ut og heim på dei dagane som er planlagde.
