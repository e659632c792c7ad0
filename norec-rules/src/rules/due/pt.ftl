due-title = O prazo
due-rule = A candidatura tem de ser enviada antes do fim do prazo.
due-met = A candidatura foi enviada dentro do prazo, { $deadline }.
due-not = O prazo era { $deadline }. A candidatura foi enviada { $late } depois. Pergunte à Norec quando vem o próximo convite.
due-depends = O convite diz «{ $words }». A candidatura foi enviada em { $sent }, hora da Noruega. Pela hora de verão da Noruega, é tarde. Pela hora CET, está dentro do prazo. Cabe à Norec responder.
