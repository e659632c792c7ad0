own-training-title = Formación que dan los socios
own-training-rule = La formación que dan los socios no entra en el presupuesto estándar. Puede solicitar fondos adicionales para ella.
own-training-met = Usted solicita fondos adicionales para esta formación, fuera del presupuesto estándar.
own-training-not = La formación que dan los socios no suele entrar en el presupuesto estándar. Puede pedir fondos adicionales a su asesor en Norec, o explicar por qué está aquí.
own-training-open = ¿Solicita fondos adicionales para esta formación? La formación que dan los socios no entra en el presupuesto estándar.
own-training-open-category = Elija qué tipo de gasto es.
own-training-none = { $line }: esto no es formación que dan los socios.
