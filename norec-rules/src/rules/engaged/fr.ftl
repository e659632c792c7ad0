engaged-title = L’accord avec le partenaire norvégien
engaged-item-supported = le soutien de Norec au partenaire norvégien
engaged-item-signed = la signature des deux parties sur l’offre ou le contrat
engaged-open = Ceci est-il confirmé : { $open } ?
engaged-met = Le partenaire norvégien a reçu un soutien de Norec, et les deux parties ont signé.
engaged-not = Ceci n’est pas confirmé : { $missing }. UDI l’exige.
engaged-rule = Le participant est engagé par un partenaire norvégien qui a reçu un soutien de Norec. Les deux parties ont signé une offre ou un contrat.
