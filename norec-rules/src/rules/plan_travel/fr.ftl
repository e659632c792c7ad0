plan-travel-title = Les voyages
plan-travel-out = Les premiers partent le { $day }.
plan-travel-home = Ils rentrent le { $day }.
plan-travel-rule = Ils partent et rentrent aux jours prévus.
