returned-title = Quando terminou o seu intercâmbio
returned-open = Em que dia terminou o seu intercâmbio?
returned-met = O seu intercâmbio terminou em { $day }. O programa é para os intercâmbios que terminaram entre { $from } e { $to }.
returned-not = O seu intercâmbio terminou em { $day }. O programa é para os intercâmbios que terminaram entre { $from } e { $to }. A Norec pode dizer se vai haver um programa novo.
returned-not-yet = O seu intercâmbio ainda não terminou. O programa é para os intercâmbios que terminaram entre { $from } e { $to }. A Norec pode dizer se vai haver um programa novo.
returned-rule = O programa é para quem terminou o intercâmbio entre { $from } e { $to }.
