permit-year-title = Un solo permiso
permit-year-open = ¿Cuántos meses durará el permiso?
permit-year-met = El permiso durará { $months ->
    [one] { $months } mes
   *[other] { $months } meses
 }. Un permiso puede durar { $most }.
permit-year-not = El permiso durará { $months } meses. Un permiso puede durar { $most }. El participante puede solicitar primero { $most } meses, y otro permiso para el tiempo que sigue.
permit-year-rule = Un permiso dura como máximo { $most } meses.
