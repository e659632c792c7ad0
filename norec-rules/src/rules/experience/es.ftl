experience-title = Experiencia laboral
experience-open = ¿Cuánta experiencia laboral tiene usted?
experience-met = Usted tiene { $years ->
    [one] { $years } año
   *[other] { $years } años
 } de experiencia laboral. Los puestos exigen algo de experiencia. El anuncio del puesto dice cuánta.
experience-unpub = Usted tiene menos de un año de experiencia laboral. Los puestos exigen algo de experiencia. Esta guía no ha encontrado cuánta. El anuncio del puesto lo dice.
experience-other = Los puestos JPO tienen su propia regla sobre estudios y experiencia.
experience-rule = Los puestos suelen exigir algo de experiencia laboral.
