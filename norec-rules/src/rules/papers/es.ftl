papers-title = Documentos para la ronda
papers-rule = Cada socio envía esto para cada ronda: { $papers }. Los nuevos estados financieros no necesitan auditoría.
papers-annual-report = el último informe anual
papers-statement = { $months ->
    [one] estados financieros de hace { $months } mes como máximo
   *[other] estados financieros de hace { $months } meses como máximo
 }
papers-audited = los últimos estados financieros consolidados y auditados
papers-proof = una prueba de que el auditor está autorizado
papers-met = Están todos los documentos de { $partner }.
papers-not = Faltan estos documentos de { $partner }: { $papers }. Puede añadirlos, o preguntar a Norec.
papers-so-far = Por ahora no están estos documentos de { $partner }: { $papers }. Puede añadirlos.
papers-so-far-all = Por ahora están los documentos de { $partner }. ¿Vienen más rondas o documentos?
papers-open-dated = ¿Qué fecha tienen los estados financieros de { $partner }? No puede ser un día que aún no ha llegado.
papers-depends = { $partner } tiene un enlace a la autorización del auditor. En un lugar, Norec pide una prueba de que la empresa auditora está registrada. En otro, el enlace basta. Debe responder Norec.
