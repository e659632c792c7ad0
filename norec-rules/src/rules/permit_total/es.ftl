permit-total-title = Todos los permisos juntos
permit-total-open = ¿Cuántos meses serán en total, con los permisos anteriores?
permit-total-met = El total será de { $months ->
    [one] { $months } mes
   *[other] { $months } meses
 }. Puede llegar a { $most }. Ese tiempo no cuenta para la residencia permanente.
permit-total-not = El total será de { $months } meses. El máximo es { $most }. El permiso puede ser más corto.
permit-total-rule = Todos estos permisos juntos duran como máximo { $most } meses. Ese tiempo no cuenta para la residencia permanente.
permit-total-used = El participante ya ha tenido permisos así durante { $months } meses. El máximo es { $most }. UDI puede decirle si hay otros permisos.
