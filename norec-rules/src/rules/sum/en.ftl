sum-title = The amount
sum-open = How much do you apply for?
sum-met = You apply for { $amount }. The scheme gives from { $least } to { $most }.
sum-less = You apply for { $amount }. The least the scheme gives is { $least }. You can apply for that or more.
sum-more = You apply for { $amount }. The most the scheme gives is { $most }. You can apply for that or less.
sum-rule = You can apply for { $least } to { $most }.
