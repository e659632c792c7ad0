plan-start-title = Quando partem
plan-start-open = Em que dia partem os primeiros?
plan-start-met = Partem em { $day }. O convite é para quem parte de { $from } a { $to }.
plan-start-outside = Partem em { $day }. O convite é para quem parte de { $from } a { $to }. Pode mudar a partida, ou perguntar à Norec.
plan-start-early = Partem em { $day }. A resposta da Norec pode chegar até { $decision }. O aviso é para quem parte entre { $from } e { $to }.
plan-start-rule = Os primeiros partem nos meses que o convite indica, e depois da resposta da Norec.
