sum-title = El importe
sum-open = ¿Cuánto solicita usted?
sum-met = Usted solicita { $amount }. El programa da de { $least } a { $most }.
sum-less = Usted solicita { $amount }. El programa da como mínimo { $least }. Puede solicitar ese importe o más.
sum-more = Usted solicita { $amount }. El programa da como máximo { $most }. Puede solicitar ese importe o menos.
sum-rule = Puede solicitar de { $least } a { $most }.
