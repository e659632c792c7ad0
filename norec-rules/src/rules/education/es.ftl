education-title = Estudios superiores
education-open = ¿Cuál es su nivel de estudios más alto?
education-met = Usted tiene estudios superiores. Los puestos suelen exigirlos.
education-not = Usted respondió que no tiene estudios superiores. Los puestos suelen exigirlos. El anuncio del puesto dice qué basta.
education-other = Los puestos JPO tienen su propia regla sobre estudios y experiencia.
education-rule = Los puestos suelen exigir estudios superiores.
education-no-own = Esta guía no ha encontrado requisitos propios de UNV y SDP.
