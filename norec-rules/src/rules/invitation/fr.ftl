invitation-title = La lettre d’invitation
invitation-item-workplace = le lieu de travail
invitation-item-length = la durée du séjour
invitation-item-pay = le salaire
invitation-open = La lettre d’invitation de Norec indique-t-elle { $open } ?
invitation-met = La lettre d’invitation de Norec indique tout ce qu’il faut.
invitation-not = La lettre d’invitation de Norec n’indique pas { $missing }. Vous pouvez demander une nouvelle lettre à Norec.
invitation-rule = Le participant fait partie du dispositif de Norec. La lettre d’invitation de Norec indique le lieu de travail, la durée et le salaire.
