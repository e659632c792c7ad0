permit-year-title = One permit
permit-year-open = For how many months is the permit to last?
permit-year-met = The permit is to last { $months ->
    [one] one month
   *[other] { $months } months
 }. One permit can last { $most }.
permit-year-not = The permit is to last { $months } months. One permit can last { $most }. The participant can apply for { $most } months first, and for a new permit for the time after that.
permit-year-rule = One permit lasts at most { $most } months.
