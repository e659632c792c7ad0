balance-title = Even numbers
balance-rule = Nearly as many people come to each partner as leave. The difference is at most { $people }, or at most { $share } of all who travel.
balance-met = { $partner } sends { $sent } and receives { $received }. That is fairly even.
balance-so-far = So far { $sent } leave from { $partner }, and { $received } come there. Answer for all the groups, and this check sees if that is even.
balance-so-far-not = So far { $sent } leave from { $partner }, and { $received } come there. Do more people come the other way?
balance-not = { $partner } sends { $sent } and receives { $received }. That is not even. You could change how many travel each way.
balance-nobody = Nobody goes to or from { $partner }.
