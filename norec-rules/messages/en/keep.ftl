### Answers kept, taken along and printed.
keep-download = Download the answers as a file

## Later: taking the answers along
keep-heading = Keep your answers
keep-hint = This check stores nothing until you say yes.
keep-store = Store the answers on this device
keep-on = The answers are stored on this device as you type.
keep-forget = Delete everything stored here
keep-name = Name of the draft
keep-unnamed = Draft
keep-drafts = Drafts on this device
keep-draft = { $name }, stored { $time }
keep-here = What you see now
keep-open = Open { $name }
keep-remove = Delete { $name }
keep-choose = Open a file with answers
keep-link = Copy a link with the answers
keep-print = Print answers and requirements
keep-link-copied = The link is copied. Everyone who gets it can read the answers.
keep-link-shown = Copy the link from here. Everyone who gets it can read the answers.
keep-link-long = The answers are too long for a link. Download them as a file instead.
keep-opened = { $name } is open. You can bring back the answers you had.
keep-linked = the answers from the link
keep-left-out = This check could not keep these:
keep-not-answers = These are not answers from this check. Nothing has changed.
keep-newer = The answers are from another version of this check. Reload the page, and try again.
keep-too-large = The file is too large to be answers from this check. Nothing has changed.
keep-other-tab = The draft was changed in another window. The answers here are now stored as { $name }.
keep-full = There is no room for the answers on this device. Download them as a file.
keep-forbidden = The browser does not let this check store anything. Download the answers as a file.
keep-stored = You have a draft on this device: { $name }.

## Later: the printed report
report-heading = The exchange check: answers and requirements
report-at = Printed on { $day }.
report-answers = Your answers
report-findings = What the rules say of the answers
report-open = Answers still missing
report-receipt = Receipt
report-receipt-text = The call is { $call }. The program is version { $version }. The mark of the answers is { $hash }.
