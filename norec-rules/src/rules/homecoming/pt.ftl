homecoming-title = A formação de regresso
homecoming-open = Em que dia terminou a formação de regresso?
homecoming-met = Terminou a formação de regresso em { $day }. O programa é para quem a terminou entre { $from } e { $to }.
homecoming-not = Terminou a formação de regresso em { $day }. O programa é para quem a terminou entre { $from } e { $to }. A Norec pode dizer se vai haver um programa novo.
homecoming-not-yet = Ainda não terminou a formação de regresso. O programa é para quem a terminou entre { $from } e { $to }. A Norec pode dizer se vai haver um programa novo.
homecoming-rule = O programa é para quem terminou a formação de regresso entre { $from } e { $to }.
homecoming-before = Respondeu que o curso acabou antes do intercâmbio. Veja outra vez os dois dias.
