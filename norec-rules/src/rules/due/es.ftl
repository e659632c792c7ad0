due-title = La fecha límite
due-rule = La solicitud se debe enviar antes de la fecha límite.
due-met = La solicitud se envió a tiempo. La fecha límite era el { $deadline }.
due-not = La fecha límite era el { $deadline }. La solicitud se envió { $late } después. Pregunte a Norec cuándo habrá otra convocatoria.
due-depends = La convocatoria dice «{ $words }». La solicitud se envió el { $sent }, hora de Noruega. Según la hora de verano de Noruega, es tarde. Según CET, está a tiempo. Debe responder Norec.
