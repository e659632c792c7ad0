portal-title = The portal
portal-rule = You use Norec’s digital portal to apply.
portal-met = The application was sent through the digital portal. { $strength ->
    [must] Norec requires that.
   *[other] Norec usually wants that.
 }
portal-not = You answered that the application was not sent through the digital portal. { $strength ->
    [must] Norec requires that. Ask Norec if you can send it there now.
   *[other] Norec usually wants that. Ask Norec if you can send it there now, or explain why not.
 }
portal-open = Was the application sent through Norec’s portal?
portal-remind = Send the application through Norec’s digital portal. { $strength ->
    [must] Norec requires that.
   *[other] Norec usually wants that.
 }
