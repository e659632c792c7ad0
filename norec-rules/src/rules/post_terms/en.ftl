post-terms-title = The terms of a JPO post
post-terms-remind = A JPO post usually lasts { $first } years at one office and { $then ->
    [one] one year
   *[other] { $then } years
 } at another. The UN body is your employer, and you leave the Norwegian National Insurance Scheme.
post-terms-rule = A JPO post lasts { $first } years at one office and { $then ->
    [one] one year
   *[other] { $then } years
 } at another. The UN body is the employer.
