english-title = Inglés
english-open = ¿Habla usted bien inglés?
english-met = Usted habla bien inglés. Los puestos suelen exigirlo.
english-not = Usted respondió que no habla bien inglés. Los puestos suelen exigirlo.
english-rule = Los puestos suelen exigir un buen inglés.
