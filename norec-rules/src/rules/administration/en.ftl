administration-title = Administration grant
administration-rule = Norec has given each partner a small grant for administration. You can put it on one line for each.
administration-met = { $partner } has a line for administration. That can be there: Norec has given each partner a small grant for it.
administration-so-far = So far { $partner } has no line for administration. You can add a line.
administration-not = { $partner } has no line for administration. Norec has given each partner a small grant for it. You could add a line.
administration-amount = This check has not found how large the grant is. Norec can tell you.
