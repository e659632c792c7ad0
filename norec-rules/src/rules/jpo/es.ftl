jpo-title = Estudios y experiencia para los puestos JPO
jpo-open = ¿Qué estudios y qué experiencia tiene usted?
jpo-open-programme = ¿De qué programa se trata? Los puestos JPO tienen su propia regla sobre estudios y experiencia.
jpo-met = Usted tiene un máster y al menos { $years } años de experiencia laboral. Es el requisito habitual.
jpo-depends = Usted tiene un título de grado y al menos { $years } años de experiencia laboral. Eso basta a veces. El anuncio del puesto dice si basta para ese puesto.
jpo-not = Por lo general hace falta un máster y { $master } años de experiencia laboral. A veces bastan un título de grado y { $bachelor } años. Usted aún no tiene eso.
jpo-other = Esta regla es solo para los puestos JPO.
jpo-rule = Para los puestos JPO suele hacer falta un máster y { $master } años de experiencia laboral. A veces bastan un título de grado y { $bachelor } años.
