permit-total-title = Alle tillatelsene til sammen
permit-total-open = Hvor mange måneder blir det til sammen, med tidligere tillatelser?
permit-total-met = Det blir { $months } måneder til sammen. Det kan bli { $most }. Tiden teller ikke med for permanent opphold.
permit-total-not = Det blir { $months } måneder til sammen. Det kan høyst bli { $most }. Tillatelsen kan vare kortere.
permit-total-rule = Alle slike tillatelser varer høyst { $most } måneder til sammen. Tiden teller ikke med for permanent opphold.
permit-total-used = Deltakeren har allerede hatt slike tillatelser i { $months } måneder. Det meste er { $most }. UDI kan svare på om det fins andre tillatelser.
