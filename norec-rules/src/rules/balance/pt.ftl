balance-title = Números equilibrados
balance-rule = Chegam a cada parceiro quase tantas pessoas como as que partem. A diferença é no máximo { $people }, ou no máximo { $share } de todas as que viajam.
balance-met = { $partner } envia { $sent } e acolhe { $received }. É bastante equilibrado.
balance-so-far = Até agora, { $sent ->
    [one] parte { $sent } pessoa
   *[other] partem { $sent } pessoas
 } de { $partner } e { $received ->
    [one] chega { $received }
   *[other] chegam { $received }
 }. Responda para todos os grupos, e este guia vê se é equilibrado.
balance-so-far-not = Até agora, { $sent ->
    [one] parte { $sent } pessoa
   *[other] partem { $sent } pessoas
 } de { $partner } e { $received ->
    [one] chega { $received }
   *[other] chegam { $received }
 }. Vêm mais pessoas no outro sentido?
balance-not = { $partner } envia { $sent } e acolhe { $received }. Não é equilibrado. Pode mudar quantas pessoas viajam em cada sentido.
balance-nobody = Ninguém viaja para { $partner } nem de lá.
