### What only the programs say, when they explain an answer. The form in the browser is built without it.

## The comparison: your answers, the rule, the source

explain-yours = Your answers
explain-limit = The rule
explain-amounts = The amounts
explain-ways = Ways to read the text
explain-source = The source
explain-applies = Applies to
explain-since = Applies since
explain-deadline = { $call }, with the deadline { $deadline }
explain-read = { $source }. This check read it on { $day }.
explain-read-at = { $source }, { $address }. This check read it on { $day }.
explain-words = Word for word: “{ $words }”
explain-stated = The source says this outright.
explain-paraphrased = This check has not read this word for word in the call.
explain-answer = { $label } – { $value }
explain-line = cost number { $n }
explain-paper = paper number { $n }
list-partners = The partners
list-placements = The groups
list-lines = The costs
explain-unanswered = not answered
explain-none = none
explain-rows-all = { $n }, and that is all of them
explain-rows-so-far = { $n } so far
explain-month = { $month } { $year }
explain-list = { $items }
explain-amount = { $amount } against { $limit } at most
explain-amount-over = { $amount } against { $limit } at most, so { $over } over
explain-way = { $way }: { $said }
explain-same = The answer is the same in every way to read the text.
explain-not-applicable = does not apply

## Everything that was looked at

trace-title = Everything this check looked at
trace-parameters = Figures and lists of the rule
trace-answers = Answers this check looked at
trace-file = From a file
trace-results = What this check found
trace-application = the whole application
trace-to-come = { $list }, what may still come
trace-waits = Waits for: { $fields }.
trace-silent = The rule has nothing to say yet.
trace-applicant = A figure or an answer that you looked up decided this.

## Names of the ways to read a text

reading-wide = the Caribbean and countries between two continents are included
reading-narrow = the Caribbean and countries between two continents are not included
reading-heading = what the heading says
reading-body-existing = an agreement that is running is enough too
reading-body-recent = an agreement that has ended is enough too
reading-text = the text as it stands
reading-day = the day that the call gives
reading-norwegian-clock = by Norwegian time
reading-literal-cet = by CET
reading-earlier-wording = the earlier text
reading-later-wording = the later text
reading-participant-kinds-with-itself = of the participant costs, with the activities
reading-participant-kinds-without-itself = of the participant costs, without the activities
reading-all-but-administration-with-itself = of everything but administration, with the activities
reading-all-but-administration-without-itself = of everything but administration, without the activities
reading-certificate = proof that the firm is registered
reading-link-or-certificate = a link to the authorisation is enough too

## The figures and lists of the rules

parameter-youngest = lowest age in years
parameter-oldest = highest age in years
parameter-people = greatest difference in people
parameter-share = greatest share
parameter-participant-kinds = what counts as participant costs
parameter-lines = the share is of
parameter-lines-participant-kinds = the participant costs
parameter-lines-all-but-administration = everything but administration
parameter-counts-itself = the activities are part of the sum
parameter-dismissed = an application that lacks something is dismissed
parameter-kinds = kinds that are included
parameter-refused = kinds that are not included
parameter-new-shortest = shortest agreement for new partnerships, in months
parameter-new-longest = longest agreement for new partnerships, in months
parameter-existing-shortest = shortest agreement for those who have one, in months
parameter-existing-longest = longest agreement for those who have one, in months
parameter-long-shortest = shortest agreement after long support, in months
parameter-long-longest = longest agreement after long support, in months
parameter-long-after = support is long after so many months
parameter-not-several = so many projects are not “several”
parameter-several = so many projects are “several”
parameter-new-has-shortest = new partnerships have a shortest length
parameter-long-by = support is counted in
parameter-long-by-months = months
parameter-long-by-projects = projects
parameter-home = the country that the scheme is at home in
parameter-seen = countries that got grants, with the year
parameter-minimum = least number of organisations
parameter-months = so many months
parameter-proof = papers that are enough
parameter-categories = kinds of cost
parameter-regions = continents
parameter-regions-2 = Africa
parameter-regions-142 = Asia
parameter-regions-419 = Latin America
parameter-caribbean = the region that may be read in
parameter-caribbean-29 = the Caribbean
parameter-between-continents = countries between two continents
parameter-with-caribbean = the Caribbean is included
parameter-with-between = countries between two continents are included
parameter-shortest = shortest time in months
parameter-longest = longest time in months
parameter-step = the first step
parameter-step-phase-1 = Phase 1
parameter-step-feasibility-study = the feasibility study
parameter-reports-approved = the reports are to be approved
parameter-agreements = agreements that are enough instead
reading-usual = what is usual
reading-sometimes = what is sometimes enough
parameter-from = from
parameter-to = to
parameter-least = least amount
parameter-most = greatest amount
parameter-currency = currency
parameter-jpo-apart = JPO posts have a rule of their own
parameter-master-years = years with a master’s degree
parameter-bachelor-years = years with a bachelor’s degree
parameter-bachelor = a bachelor’s degree can be enough
parameter-first-years = years at the first office
parameter-then-years = years at the next office
parameter-first-step = the deadline of Phase 1
parameter-days = days
