plan-travel-title = The journeys
plan-travel-out = The first ones leave on { $day }.
plan-travel-home = They go home on { $day }.
plan-travel-rule = They leave and go home on the days that are planned.
