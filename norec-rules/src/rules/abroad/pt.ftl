abroad-title = Viver e trabalhar noutro país
abroad-rule = Os participantes vivem e trabalham noutro país durante algum tempo.
abroad-met = Grupo { $group }: os participantes vivem e trabalham noutro país.
abroad-not = Grupo { $group }: não viajam para outro país. { $strength ->
    [must] A Norec exige que os participantes vivam e trabalhem noutro país. Podem viajar para um parceiro noutro país?
   *[other] Em geral, a Norec pede que os participantes vivam e trabalhem noutro país. Podem viajar para um parceiro noutro país, ou pode explicar porque não?
 }
abroad-open = Grupo { $group }: escolha o país de { $partner }.
abroad-open-ends = Grupo { $group }: escolha o parceiro de onde viajam e o parceiro para onde viajam.
abroad-open-mode = Grupo { $group }: viajam, ou encontram-se só pela internet?
abroad-virtual = Grupo { $group }: encontram-se só pela internet. Isto vem juntar-se às viagens dos outros.
abroad-virtual-so-far = Grupo { $group }: encontram-se só pela internet. Até agora, não viaja ninguém noutros grupos. { $strength ->
    [must] A Norec exige que os participantes vivam e trabalhem noutro país.
   *[other] Em geral, a Norec pede que os participantes vivam e trabalhem noutro país.
 }
abroad-virtual-not = Grupo { $group }: encontram-se só pela internet, e mais ninguém viaja. { $strength ->
    [must] A Norec exige que os participantes vivam e trabalhem noutro país. Alguns deles podem viajar?
   *[other] Em geral, a Norec pede que os participantes vivam e trabalhem noutro país. Alguns deles podem viajar, ou pode explicar porque não?
 }
