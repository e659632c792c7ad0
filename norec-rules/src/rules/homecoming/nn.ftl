## Scheme: post-exchange
homecoming-title = Heimkomstkurset
homecoming-open = Kva dag var du ferdig med heimkomstkurset?
# $day Day, $from Day, $to Day
homecoming-met = Du var ferdig med heimkomstkurset { $day }. Ordninga gjeld dei som var ferdige frå { $from } til { $to }.
# $day Day, $from Day, $to Day
homecoming-not = Du var ferdig med heimkomstkurset { $day }. Ordninga gjeld dei som var ferdige frå { $from } til { $to }. Norec kan svare på om det kjem ei ny ordning.
# $from Day, $to Day
homecoming-not-yet = Du er ikkje ferdig med heimkomstkurset. Ordninga gjeld dei som var ferdige med det frå { $from } til { $to }. Norec kan svare på om det kjem ei ny ordning.
# $from Day, $to Day
homecoming-rule = Ordninga er for dei som var ferdige med heimkomstkurset frå { $from } til { $to }.
homecoming-before = Du har svart at kurset var før utvekslinga var ferdig. Sjå over dei to dagane.
