## Scheme: post-exchange
returned-title = Når utvekslinga var ferdig
returned-open = Kva dag var utvekslinga di ferdig?
# $day Day, $from Day, $to Day
returned-met = Utvekslinga di var ferdig { $day }. Ordninga gjeld dei som var ferdige frå { $from } til { $to }.
# $day Day, $from Day, $to Day
returned-not = Utvekslinga di var ferdig { $day }. Ordninga gjeld dei som var ferdige frå { $from } til { $to }. Norec kan svare på om det kjem ei ny ordning.
# $from Day, $to Day
returned-not-yet = Utvekslinga di er ikkje ferdig. Ordninga gjeld dei som var ferdige frå { $from } til { $to }. Norec kan svare på om det kjem ei ny ordning.
# $from Day, $to Day
returned-rule = Ordninga er for dei som var ferdige med utvekslinga frå { $from } til { $to }.
