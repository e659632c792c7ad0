notes-title = Una nota en cada línea
notes-rule = Cada línea del presupuesto debería tener una nota que muestre cómo calculó el gasto. Anote gastos reales que pueda documentar.
notes-met = La línea tiene una nota. Debería mostrar cómo calculó el gasto.
notes-not = La línea no tiene nota. Puede escribir cómo calculó el gasto y qué gastos puede documentar.
notes-open = Escriba una nota en la línea: ¿cómo calculó el gasto?
