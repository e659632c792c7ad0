complete-title = A candidatura completa
complete-rule = A candidatura tem de incluir tudo o que o convite pede.
complete-rule-dismissed = A candidatura tem de incluir tudo o que o convite pede. A Norec recusa uma candidatura a que falta alguma coisa.
complete-dismissed = { $strength ->
    [must] A Norec recusa uma candidatura a que falta alguma coisa.
   *[other] Em geral, a Norec diz não a uma candidatura a que falta alguma coisa.
 }
complete-met = A candidatura tem tudo o que o convite pede.
complete-not = Respondeu que falta alguma coisa na candidatura. { $strength ->
    [must] A Norec exige que tudo esteja incluído. Se já enviou a candidatura, pode perguntar à Norec se pode enviar depois o que falta.
   *[other] Em geral, a Norec pede que tudo esteja incluído. Pode juntar o que falta, ou explicar porque não está incluído. Se já enviou a candidatura, pode perguntar à Norec se pode enviar depois o que falta.
 }
complete-open = A candidatura tem tudo o que o convite pede?
complete-remind = Confirme que a candidatura tem tudo o que o convite pede.
complete-remind-dismissed = Confirme que a candidatura tem tudo o que o convite pede. { $strength ->
    [must] A Norec recusa uma candidatura a que falta alguma coisa.
   *[other] Em geral, a Norec diz não a uma candidatura a que falta alguma coisa.
 }
