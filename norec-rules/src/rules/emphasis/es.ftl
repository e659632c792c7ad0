emphasis-title = Igualdad de género y digitalización
emphasis-open = ¿Trata la actividad de igualdad de género o digitalización?
emphasis-met = La actividad trata de igualdad de género o digitalización. Norec da importancia a eso.
emphasis-not = Norec da importancia a la igualdad de género y la digitalización. También puede presentar una solicitud sobre otros temas.
emphasis-rule = Norec da importancia a las actividades sobre igualdad de género o digitalización.
