### What only the programs say, when they compare answers. The form in the browser is built without it.

## Who or what, and how it stands

subject-application = the whole application
subject-line = the cost { $id }
subject-more-partners = more partners
subject-more-rounds = more rounds
subject-more-groups = more groups
subject-more-lines = more costs
subject-more-papers = more papers
outcome-none = not looked at
outcome-unpublished = Norec has not said
outcome-depends = can be read in more than one way
outcome-not-applicable = does not apply here

## Receipts

receipt-same = The answer is the same as on the receipt: { $verdict }.
receipt-version = The receipt is from version { $then } of this check. This is version { $now }. Use version { $then } to see if the answer is the same.
receipt-no-call = The receipt is for { $call }. This check does not have those rules.
receipt-rulebook = The rules of { $call } are not the same as when the receipt was made.
receipt-answers = The answers in the file are not the same as when the receipt was made.
receipt-overlay-missing = The receipt was made with a file of countries and rates. Add that file too.
receipt-overlay-added = The receipt was made without a file of countries and rates. Try again without the file.
receipt-overlay = The file of countries and rates is not the same as when the receipt was made.
receipt-verdict = The answer is not the same. The receipt says: { $then }. Now it is: { $now }.
receipt-finding = { $rule }, { $subject }: The receipt says “{ $then }”, and now it is “{ $now }”.
receipt-details = Each requirement gets the same answer as on the receipt. But an amount, a date or a source is not the same.
