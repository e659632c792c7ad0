for-new-title = Para quién es la fase 1
for-new-rule = La fase 1 suele ser para alianzas nuevas. También es para las alianzas a las que llega un socio nuevo.
for-new-met = Los socios no han tenido ningún acuerdo con Norec. Entonces la fase 1 es para ellos.
for-new-met-partner = Uno de los socios es nuevo. Entonces la fase 1 es para ellos.
for-new-not = Los socios tienen un acuerdo con Norec y ninguno es nuevo. Entonces, por lo general, pueden saltarse la fase 1 y solicitar directamente la fase 2. Puede hacerlo, o explicar por qué no.
for-new-unpublished = El acuerdo ya terminó. Con un acuerdo reciente, los socios pueden solicitar directamente la fase 2. Esta guía no ha encontrado qué significa «reciente». Pregunte a Norec.
for-new-so-far = Los socios tienen, o han tenido, un acuerdo con Norec. Por ahora ninguno es nuevo. ¿Hay un socio nuevo?
for-new-open = ¿Tienen los socios un acuerdo con Norec, o lo han tenido? La respuesta decide si necesitan la fase 1.
