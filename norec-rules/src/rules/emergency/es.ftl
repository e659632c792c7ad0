emergency-title = Plan de emergencia
emergency-rule = Si usted recibe la subvención, Norec pide un plan de emergencia.
emergency-met = El plan de emergencia está listo. Norec lo pide si usted recibe la subvención.
emergency-not = El plan de emergencia no está listo. Norec lo pide si usted recibe la subvención. Puede hacerlo ahora.
emergency-open = ¿Está listo el plan de emergencia? Norec lo pide si usted recibe la subvención.
