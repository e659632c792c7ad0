balance-title = Even numbers
balance-rule = Nearly as many people come to each partner as leave. The difference is at most { $people }, or at most { $share } of all who travel.
balance-met = { $partner } sends { $sent } and receives { $received }. That is fairly even.
balance-so-far = So far { $partner } sends { $sent } and receives { $received }.
balance-so-far-not = So far { $partner } sends { $sent } and receives { $received }. Do more people come the other way?
balance-not = { $partner } sends { $sent } and receives { $received }. That is not even. You could change how many travel each way.
balance-nobody = Nobody goes to or from { $partner }.
