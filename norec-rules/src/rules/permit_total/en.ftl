permit-total-title = All permits together
permit-total-open = How many months will it be in all, with earlier permits?
permit-total-met = It will be { $months ->
    [one] one month
   *[other] { $months } months
 } in all. It can be { $most }. The time does not count towards permanent residence.
permit-total-not = It will be { $months } months in all. It can be at most { $most }. The permit can be shorter.
permit-total-rule = All such permits last at most { $most } months together. The time does not count towards permanent residence.
permit-total-used = The participant has had such permits for { $months } months already. The most is { $most }. UDI can tell you if there are other permits.
