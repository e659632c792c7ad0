invitation-title = The letter of invitation
invitation-item-workplace = the workplace
invitation-item-length = the length of the stay
invitation-item-pay = the pay
invitation-open = Does the letter of invitation from Norec state { $open }?
invitation-met = The letter of invitation from Norec states all three things.
invitation-not = The letter of invitation from Norec does not state { $missing }. You can ask Norec for a new letter.
invitation-rule = The person takes part in the scheme. Norec’s letter states the workplace, the length and the pay.
