employment-title = O trabalho
employment-item-full-time = um trabalho a tempo inteiro
employment-item-one-employer = um só empregador
employment-open = Isto está confirmado: { $open }?
employment-met = O trabalho é a tempo inteiro e para um só empregador.
employment-not = Isto não está cumprido: { $missing }. A UDI exige isso. O empregador pode mudar a oferta.
employment-rule = O trabalho é a tempo inteiro e para um só empregador.
