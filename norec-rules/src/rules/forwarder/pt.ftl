forwarder-title = The partner that receives the money
forwarder-open = Will a partner organisation of Norec receive the money and forward it to you?
forwarder-met = A partner organisation of Norec receives the money and forwards it to you. { $strength ->
    [must] Norec requires that.
   *[other] Norec usually wants that.
 }
forwarder-not = You answered that no partner organisation of Norec receives the money for you. { $strength ->
    [must] Norec requires that. You can ask those who sent you on exchange.
   *[other] Norec usually wants that. You can ask those who sent you on exchange, or explain why not.
 }
forwarder-rule = A partner organisation of Norec receives the money and forwards it to the applicant.
