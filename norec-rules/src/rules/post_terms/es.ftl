post-terms-title = Las condiciones de un puesto JPO
post-terms-remind = Un puesto JPO suele durar { $first } años en una oficina y { $then ->
    [one] { $then } año
   *[other] { $then } años
 } en otra. El empleador es el organismo de la ONU, y usted sale de la seguridad social noruega.
post-terms-rule = Un puesto JPO dura { $first } años en una oficina y { $then ->
    [one] { $then } año
   *[other] { $then } años
 } en otra. El empleador es el organismo de la ONU.
