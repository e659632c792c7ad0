permit-year-title = Én tillatelse
permit-year-open = Hvor mange måneder skal tillatelsen vare?
permit-year-met = Tillatelsen skal vare i { $months } måneder. Én tillatelse kan vare i { $most }.
permit-year-not = Tillatelsen skal vare i { $months } måneder. Én tillatelse kan vare i { $most }. Deltakeren kan søke om { $most } måneder først, og om en ny tillatelse for tiden etterpå.
permit-year-rule = Én tillatelse varer høyst { $most } måneder.
