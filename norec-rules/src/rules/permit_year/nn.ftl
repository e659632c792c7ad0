## Scheme: residence-permit
permit-year-title = Eitt løyve
permit-year-open = Kor mange månader skal løyvet vare?
# $months Number, $most Number
permit-year-met = Løyvet skal vare i { $months } månader. Eitt løyve kan vare i { $most }.
# $months Number, $most Number
permit-year-not = Løyvet skal vare i { $months } månader. Eitt løyve kan vare i { $most }. Deltakaren kan søke om { $most } månader først, og om eit nytt løyve for tida etterpå.
# $most Number
permit-year-rule = Eitt løyve varer høgst { $most } månader.
