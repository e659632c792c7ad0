due-title = The deadline
due-rule = The application must be sent before the deadline.
due-met = The application was sent by the deadline, { $deadline }.
due-not = The deadline was { $deadline }. The application was sent { $late } later. Ask Norec when the next call comes.
due-depends = The call says “{ $words }”. The application was sent { $sent } Norwegian time. By Norwegian summer time that is late. By CET it is in time. Norec must say.
