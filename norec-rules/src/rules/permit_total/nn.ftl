## Scheme: residence-permit
permit-total-title = Alle løyva til saman
permit-total-open = Kor mange månader blir det til saman, med tidlegare løyve?
# $months Number, $most Number
permit-total-met = Det blir { $months } månader til saman. Det kan bli { $most }. Tida tel ikkje med for permanent opphald.
# $months Number, $most Number
permit-total-not = Det blir { $months } månader til saman. Det kan høgst bli { $most }. Løyvet kan vare kortare.
# $most Number
permit-total-rule = Alle slike løyve varer høgst { $most } månader til saman. Tida tel ikkje med for permanent opphald.
# $months Number, $most Number
permit-total-used = Deltakaren har alt hatt slike løyve i { $months } månader. Det meste er { $most }. UDI kan svare på om det finst andre løyve.
