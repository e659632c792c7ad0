### Words that the whole program shares: forms, verdicts, timing and marks.

## Forms of figures, dates and names

plain = { $text }
decimal-mark = {"."}
group-mark = ,
amount-with-unit = { $unit } { $amount }
unit-nok = NOK
unit-other = { $code }
percent = { $number }%
day-form = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
moment-form = { $day } at { $hour }:{ $minute }
span-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
 }
span-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
 }
span-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
 }
list-last = {" "}and{" "}
partner-unnamed = partner { $n }
group-phrase = from { $from } to { $to }
group-within = within { $partner }
group-unnamed = number { $n }
round-unnamed = number { $n }

## The four states and the verdicts

state-met = in place
state-not = not in place
state-open = not known yet
state-norec = Norec must say
verdict-not = Your answers suggest that { $n ->
    [one] one requirement is
   *[other] { $n } requirements are
 } not in place. This is about { $subject }.
verdict-open = It is too early to say. { $n ->
    [one] One answer is
   *[other] { $n } answers are
 } missing.
verdict-open-judge = One thing is clear already: Norec must consider { $subject }.
verdict-open-done = You have answered all you can. Your programme adviser at Norec can help you with the rest.
verdict-judge = Your answers suggest that Norec must consider { $n ->
    [one] one point
   *[other] { $n } points
 }. This is about { $subject }.
verdict-likely = Your answers suggest that your plan fits the requirements this check has read.
verdict-look-up = You can look up { $n ->
    [one] one thing
   *[other] { $n } things
 } yourself.
verdict-only-norec = Only Norec can answer { $n ->
    [one] one thing
   *[other] { $n } things
 }.
verdict-always = Norec decides. You can meet every requirement and still not get a grant.
verdict-if-complete = If this is all: { $verdict }
verdict-short-not = Not in place as it stands
verdict-short-open = Not known yet
verdict-short-judge = Norec must consider
verdict-short-likely = Fits the requirements so far
about-partner = { $partner }
about-group = the group { $group }
about-round = the round { $round }
about-rule = “{ $title }”

## Rows still to come

rows-to-come-partners = Are these all the partners? If more come, this check looks at them too.
rows-to-come-groups = Are these all the groups? If more come, this check looks at them too.
rows-to-come-rounds = Are these all the rounds? If more come, this check looks at them too.
rows-to-come-lines = Are these all the costs? If more come, this check looks at them too.
rows-to-come-none = You said these are all.

## Lists of things to see to

checklist-before = Before you send the application
checklist-later = Later: a checklist
items-open = Not known yet: { $open }.

## Timing and coverage

deadline-day = { $day }
deadline-minute = { $at } Norwegian time

timing-none = No call is open now. This check uses the rules of { $call }.
timing-older = This check uses the rules of { $call }. There is a newer call.
timing-open = The call is open. Send the application before { $first }.
timing-open-two = The call is open. The deadline can be read in two ways. Send the application before { $first } to be within both.
timing-disputed = The deadline can be read in two ways. By one it passed on { $first }. Norec must say.
timing-closed = The deadline passed on { $last }.
timing-expected = The call is not published yet. The deadline this check knows of is { $first }.
timing-next = The next known deadline is { $day }. It is for those invited after Phase 1 in { $year }.
timing-first-step = This check has not found a new deadline for Phase 1. The last two passed on { $before } and { $latest }.
timing-no-next = This check has not found a new deadline.
coverage = The rules were read on { $day }. This was not read: { $parts }.
coverage-read = This was read: { $parts }.
part-opening = the opening of the call
part-deadline = what the call before says of the deadline
part-who = the details of who can apply
part-countries = the country list
part-costs = the cost rules
part-criteria = the assessment criteria

## Marks: how sure a rule is, and whose a figure is

strength-must = Norec requires this.
strength-as-a-rule = Norec usually wants this, and can make an exception.
strength-should = This is advice.
stage-application = With the application
stage-round = With each round
stage-after-approval = Once the grant is given

## Budget

budget-sum = The costs add up to { $sum }.

## The words of choices inside a sentence

noun-kind-civil-society = a civil society organisation
noun-kind-public = a public institution
noun-kind-private = a private company
noun-kind-individual = an individual
noun-kind-other = something else
noun-category-allowance = allowance
noun-category-housing = housing
noun-category-insurance = insurance
noun-category-travel = travel
noun-category-activities = participants’ activities
noun-category-departure = departure and start-up grant
noun-category-partner-meeting = partner meeting
noun-category-training = training that the partners run
noun-category-administration = administration
noun-category-other = other costs

## Input that cannot be used

problem-date-impossible = “{ $label }”: { $typed } is not in the calendar. Write the date like this: 1 August 2027.
problem-date-form = “{ $label }”: write the date like this: 1 August 2027.
problem-month-form = “{ $label }”: write month and year like this: August 2027.
problem-instant-form = “{ $label }”: write the day and the time like this: 15 August 2026 23:59.
problem-count = “{ $label }”: enter a whole number, 1 or more.
problem-range = “{ $label }”: enter a number from { $min } to { $max }.
problem-ages = “{ $label }”: the youngest is older than the oldest. Change one of the numbers.
problem-currency = “{ $label }”: enter a currency code of three letters, such as NOK.
problem-currency-differs = “{ $label }”: you wrote { $written }, but the currency is { $answered }. Choose one.
problem-number-check = “{ $label }”: a Norwegian number has nine digits. See if one is mistyped.
problem-number-twice = “{ $label }”: two partners have one and the same number. Change one.
problem-row = “{ $label }”: what you chose is gone. Choose again.
problem-too-long = “{ $label }”: enter at most { $max } characters.
problem-amount = “{ $label }”: enter a number, such as 1,234.50.

## Later: marks: how sure a rule is, and whose a figure is
mark-yours-answer = This is your answer. This check has not seen the source itself.
mark-ours = This check chose this itself. It is not a rule from Norec.
mark-inferred = Norec does not say this outright. This check takes it from { $source }.
mark-carried = This rule is from { $call }. This check has not found it in the new call.
mark-file = This is from { $source }, read on { $day }. It was added to this check from a file.
mark-cut = The text that this check read is not complete.
mark-reprinted = This check read this text on another site than Norec’s.
