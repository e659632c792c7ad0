virtual-title = El intercambio en línea
virtual-rule = El intercambio en línea viene además de los viajes.
virtual-older = Esto estaba en un texto más antiguo de Norec. Esta guía no lo ha encontrado en uno más nuevo.
virtual-met = Algunos se reúnen en línea y otros viajan. Norec ha escrito que se puede hacer así.
virtual-not = Todos se reúnen solo en línea. Norec ha pedido que se viaje cuando sea posible. Puede hacer que viajen algunos.
virtual-so-far = Por ahora usted solo ha dicho que algunos se reúnen en línea. ¿Viaja también alguien?
virtual-none = Ningún grupo se reúne solo en línea.
virtual-open = ¿Hay grupos que solo se reúnen en línea?
