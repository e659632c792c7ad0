### Answers kept, taken along and printed.
keep-download = Descargar las respuestas

## Later: taking the answers along
keep-heading = Guardar sus respuestas
keep-hint = Esta guía no guarda nada sin su permiso.
keep-store = Guardar las respuestas en este dispositivo
keep-on = Las respuestas se guardan en este dispositivo mientras escribe.
keep-forget = Borrar todo lo guardado aquí
keep-name = Nombre del borrador
keep-unnamed = Borrador
keep-drafts = Borradores en este dispositivo
keep-draft = { $name }, guardado: { $time }
keep-here = El que ve ahora
keep-open = Abrir { $name }
keep-remove = Borrar { $name }
keep-choose = Abrir un archivo de respuestas
keep-link = Copiar un enlace con las respuestas
keep-print = Imprimir respuestas y requisitos
keep-link-copied = El enlace está copiado. Quien lo reciba puede leer las respuestas.
keep-link-shown = Copie el enlace de aquí. Quien lo reciba puede leer las respuestas.
keep-link-long = Las respuestas son demasiado largas para un enlace. Mejor descárguelas.
keep-opened = { $name } está abierto. Puede recuperar las respuestas que tenía.
keep-linked = el contenido del enlace
keep-left-out = Esta guía no pudo conservar esto:
keep-not-answers = No son respuestas de esta guía. Nada ha cambiado.
keep-newer = Las respuestas son de otra versión de esta guía. Recargue la página e inténtelo de nuevo.
keep-too-large = El archivo es demasiado grande para ser de esta guía. Nada ha cambiado.
keep-other-tab = El borrador cambió en otra ventana. Las respuestas de aquí se guardan ahora como { $name }.
keep-full = No hay espacio en este dispositivo. Descargue las respuestas.
keep-forbidden = El navegador no permite guardar nada. Descargue las respuestas.
keep-stored = Tiene un borrador en este dispositivo: { $name }.

## Later: the printed report
report-heading = Guía de intercambios: respuestas y requisitos
report-at = Impreso el { $day }.
report-answers = Sus respuestas
report-findings = Lo que dicen las reglas
report-open = Respuestas que aún faltan
report-receipt = Recibo
report-receipt-text = La convocatoria es { $call }. El programa es la versión { $version }. La marca de las respuestas es { $hash }.
