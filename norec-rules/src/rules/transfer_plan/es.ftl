transfer-plan-title = Plan para transferir el dinero entre los socios
transfer-plan-rule = Los socios hacen un plan para transferir el dinero entre ellos. Lo hacen antes del intercambio.
transfer-plan-met = Los socios tienen un plan para transferir el dinero entre ellos.
transfer-plan-not = Los socios no tienen un plan para transferir el dinero entre ellos. El plan suele estar listo antes del intercambio. Puede hacerlo ahora, o explicar por qué no.
transfer-plan-open = ¿Hay un plan para transferir el dinero entre los socios? Suele estar listo antes del intercambio.
