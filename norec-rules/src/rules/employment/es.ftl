employment-title = El trabajo
employment-item-full-time = un trabajo a tiempo completo
employment-item-one-employer = un solo empleador
employment-open = ¿Está confirmado esto: { $open }?
employment-met = El trabajo es a tiempo completo y para un solo empleador.
employment-not = Esto no se cumple: { $missing }. UDI lo exige. El empleador puede cambiar la oferta.
employment-rule = El trabajo es a tiempo completo y para un solo empleador.
