complete-title = La solicitud completa
complete-rule = La solicitud debe tener todo lo que pide la convocatoria.
complete-rule-dismissed = La solicitud debe tener todo lo que pide la convocatoria. Norec desestima una solicitud cuando falta algo.
complete-dismissed = { $strength ->
    [must] Norec desestima una solicitud cuando falta algo.
   *[other] Norec suele decir que no a una solicitud cuando falta algo.
 }
complete-met = La solicitud tiene todo lo que pide la convocatoria.
complete-not = Usted respondió que falta algo en la solicitud. { $strength ->
    [must] Norec exige que esté todo. Si ya la ha enviado, puede preguntar a Norec si puede enviar después lo que falta.
   *[other] Norec suele pedir que esté todo. Puede añadir lo que falta, o explicar por qué no está. Si ya la ha enviado, puede preguntar a Norec si puede enviarlo después.
 }
complete-open = ¿Tiene la solicitud todo lo que pide la convocatoria?
complete-remind = Compruebe que la solicitud tiene todo lo que pide la convocatoria.
complete-remind-dismissed = Compruebe que la solicitud tiene todo lo que pide la convocatoria. { $strength ->
    [must] Norec desestima una solicitud cuando falta algo.
   *[other] Norec suele decir que no a una solicitud cuando falta algo.
 }
