portal-title = The portal
portal-rule = Norec requires you to use its digital portal.
portal-met = The application was sent through the digital portal. Norec requires that.
portal-not = You answered that the application was not sent through the digital portal. Norec requires that. Ask Norec if you can send it there now.
portal-open = Was the application sent through Norec’s portal?
portal-remind = Send the application through Norec’s digital portal. Norec requires that.
