payee-title = Quién recibe el dinero
payee-rule = La subvención se paga al socio coordinador. Ese socio transfiere el dinero a los demás.
payee-met = La subvención se paga a { $partner }, que transfiere el dinero a los demás.
payee-so-far = Por ahora { $partner } recibe la subvención de Norec. Norec suele pagarla a uno solo de los socios. ¿La recibe también algún otro? ¿Y son estos todos los socios?
payee-so-far-none = Por ahora nadie es el socio coordinador. Elija quién recibe la subvención de Norec.
payee-not-none = Nadie es el socio coordinador. Norec suele pagar la subvención a uno de los socios. Puede elegir a cuál, o explicar por qué no.
payee-not-several = Hay { $n } socios marcados como coordinadores. Norec suele pagar la subvención a uno solo de ellos. Puede elegir a cuál, o explicar por qué son varios.
