### What only the programs say, when they compare answers. The form in the browser is built without it.

## Who or what, and how it stands

subject-application = toda la solicitud
subject-line = el gasto { $id }
subject-more-partners = más socios
subject-more-rounds = más rondas
subject-more-groups = más grupos
subject-more-lines = más gastos
subject-more-papers = más documentos
outcome-none = sin valorar
outcome-unpublished = Norec no lo ha dicho
outcome-depends = se puede leer de varias maneras
outcome-not-applicable = aquí no cuenta

## Receipts

receipt-same = La respuesta es la misma que en el recibo: { $verdict }.
receipt-version = El recibo es de la versión { $then } de esta guía. Esta es la versión { $now }. Con la versión { $then } puede ver si la respuesta es la misma.
receipt-no-call = El recibo es para «{ $call }». Esta guía no tiene esas reglas.
receipt-rulebook = Las reglas de «{ $call }» no son las mismas que cuando se hizo el recibo.
receipt-answers = Las respuestas del archivo no son las mismas que cuando se hizo el recibo.
receipt-overlay-missing = El recibo se hizo con un archivo de países e importes máximos. Añada también ese archivo.
receipt-overlay-added = El recibo se hizo sin un archivo de países e importes máximos. Pruebe de nuevo sin el archivo.
receipt-overlay = El archivo de países e importes máximos no es el mismo que cuando se hizo el recibo.
receipt-verdict = La respuesta no es la misma. El recibo dice: { $then }. Ahora es: { $now }.
receipt-finding = { $rule }, { $subject }: el recibo dice «{ $then }», y ahora es «{ $now }».
receipt-details = Cada requisito tiene la misma respuesta que en el recibo. Pero un importe, una fecha o una fuente no es igual.
