virtual-title = Intercâmbio pela internet
virtual-rule = O intercâmbio pela internet vem juntar-se às viagens.
virtual-older = Isto estava num texto mais antigo da Norec. Este guia não o encontrou num mais recente.
virtual-met = Alguns encontram-se pela internet, e outros viajam. A Norec escreveu que se pode fazer assim.
virtual-not = Todos se encontram só pela internet. A Norec pediu que as pessoas viajem quando for possível. Pode pôr algumas delas a viajar.
virtual-so-far = Até agora, só disse que alguns se encontram pela internet. Alguém viaja também?
virtual-none = Nenhum dos grupos se encontra só pela internet.
virtual-open = Há grupos que se encontram só pela internet?
