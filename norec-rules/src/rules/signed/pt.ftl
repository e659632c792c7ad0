signed-title = Assinatura e ficheiros abertos
signed-rule = Alguém com poder para assinar assina a candidatura. Todos os ficheiros abrem sem palavra-passe.
signed-item-signature = a assinatura de alguém com poder para assinar
signed-item-unlocked = ficheiros sem palavra-passe
signed-met = Alguém com poder para assinar já assinou, e nenhum ficheiro tem palavra-passe.
signed-not = Isto está por cumprir: { $missing }. { $strength ->
    [must] A Norec exige isso. Pergunte à Norec se pode enviar de novo.
   *[other] Em geral, a Norec pede isso. Pergunte à Norec se pode enviar de novo, ou explique porquê.
 }
signed-open = Já tem isto: { $open }?
signed-remind = Peça a alguém com poder para assinar que assine.
signed-remind-unlocked = Envie ficheiros sem palavra-passe.
