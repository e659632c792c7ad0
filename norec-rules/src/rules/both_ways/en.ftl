both-ways-title = Both ways
both-ways-rule = The exchange goes both ways.
both-ways-met = The exchange goes both ways: { $path }.
both-ways-so-far = So far the exchange goes one way only. Does anyone go from { $to } to { $from }?
both-ways-not = The exchange goes one way only: Nobody goes from { $to } to { $from }. { $strength ->
    [must] Norec requires people to go both ways.
   *[other] Norec usually wants people to go both ways. You can explain why not.
 }
both-ways-nobody = Nobody goes between the partners. You can add a group each way.
both-ways-open = So far it is not clear who goes where. You can add a group.
