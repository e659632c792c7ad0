### The page around the questions.

check-name = The exchange check
check-heading = Check if your exchange can get a grant
check-lead = Fill in what you know. While you type, you see what your answers mean by Norec’s rules.
guidance-title = This is guidance
read-title = When the rules were read
hand-title = What you need
hand-text = Who takes part, who travels, and the budget. Your answers stay on your device.
hand-count = With two partners, one group and one cost this check needs { $n } answers.
language-choose = Language
check-starting = The check is starting. You can begin to type.
check-failed = The check could not start. You can still read the questions and the rules here.
check-stopped = The check stopped. Your answers are still in the fields. Copy them before you open the page again.
language-failed = The check could not fetch the language. Try again when you are online.

section-part = Part { $n } of { $total }
section-partners = The partners
section-partners-hint = Include everyone that sends or receives participants.
section-placements = The groups that travel
section-placements-hint = A group goes the same way at the same time. Add one group for each way.
section-lines = The budget
section-lines-hint = Enter each cost on its own. This check does not convert between currencies.
section-sending = Before and after you send
section-sending-hint = What comes later does not change what this check says about the application.
list-rounds = Rounds
list-rounds-hint = Does the exchange run in several rounds? Add each round of the plan. If not, you can skip this.
list-papers = Papers from the partners
list-papers-hint = List the papers that are ready now. You do not upload anything here.
section-before = What has been done before
continue-placements = Continue to the groups
continue-lines = Continue to the budget
continue-sending = Continue to the last part
continue-panel = Continue to what your answers mean

row-partner = Partner { $n }
row-placement = Group { $n }
row-line = Cost { $n }
row-round = Round { $n }
row-paper = Paper { $n }
row-name-round = { $round }
row-unchosen = Not chosen yet
row-way = { $from } to { $to }
row-people = { $n ->
    [one] { $n } person
   *[other] { $n } people
  }
row-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
  }
row-missing = { $n ->
    [one] One answer is missing
   *[other] { $n } answers are missing
  }
row-sum = { $money }
add-partner = Add a partner
add-placement = Add a group
add-line = Add a cost
add-round = Add a round
add-paper = Add a paper
remove-partner = Remove the partner
remove-placement = Remove the group
remove-line = Remove the cost
remove-round = Remove the round
remove-paper = Remove the paper

close-partners = Are these all the partners?
close-placements = Are these all the groups?
close-lines = Are these all the costs?
close-rounds = Are these all the rounds?
close-papers = Are these all the papers?
close-yes = Yes, these are all
close-no = No, more are coming
close-more = If more come, this check looks at them too.
close-closed = You said these are all. Add a new one and the list opens again.

panel-heading = What your answers mean
panel-left = { $n ->
    [one] One answer is missing
   *[other] { $n } answers are missing
  }
panel-if-all = If this is all
panel-next = Next question
panel-go = Go to the question
panel-go-answer = Go to the answer
panel-nothing = Nothing here now.
panel-waiting = The check is waiting for the rules. You do not lose what you type.
why = Why?

flow-heading = Who travels where
flow-none = No journeys are entered yet.
show-table = Show as a table

totals-heading = Sums so far
totals-none = No cost has a price, a number and a currency yet.

errors-title = Error: { $title }
errors-heading = { $n ->
    [one] One answer needs correcting
   *[other] { $n } answers need correcting
  }
ask-amount = What do you mean by { $typed }? Choose one.

delete-answers = Delete my answers
delete-done = Your answers are deleted.
delete-undo = Undo
rules-heading = The rules this check uses
no-script = Your browser does not run the check. You can still read the questions and the rules here.

trial-start = Try other answers

# One question at a time
guide-choose = How would you like to answer?
guide-whole = The whole form
guide-one = One question at a time

# Questions to Norec
letter-heading = Questions to Norec

## Later: what a first form does not say
state-advice = advice
why-requirement = Requirement
why-source = Source
why-words = In its words
why-read = When read
why-sure = How sure
sure-stated = The source says this outright.
sure-paraphrased = The source says this, but not in these words.
sure-inferred = The source does not say this outright. This check has read it this way.
sure-ours = This check chose this itself.
source-english = in English
flow-arrow = { $n ->
    [one] One person goes from { $from } to { $to }.
   *[other] { $n } people go from { $from } to { $to }.
  }
flow-some = Someone goes from { $from } to { $to }. The number is missing.
flow-partner = Partner
flow-sends = Sends
flow-receives = Receives
flow-unknown = number missing
totals-by-partner = For each partner
totals-by-category = For each kind of cost
totals-by-round = For each round
totals-by-group = For each group
totals-per-participant = For one participant
totals-per-month = For one participant for one month
totals-no-partner = No partner
totals-no-round = No round
totals-no-group = No group
totals-group = The group { $group }
totals-round = The round { $round }
totals-exchange = The whole exchange
totals-stated-row = The total you entered
totals-unpriced = { $n ->
    [one] One cost is not counted. Its price, number or currency is missing.
   *[other] { $n } costs are not counted. Their price, number or currency is missing.
  }
totals-too-large = { $n ->
    [one] One cost is not counted. Its sum has too many digits. Check the price and the number.
   *[other] { $n } costs are not counted. Their sums have too many digits. Check the prices and the numbers.
  }
totals-at-least = Each sum is the least that it can be.
totals-no-people = It is not known yet how many people travel. So the cost for one participant is not worked out.
totals-no-months = It is not known yet how many months they stay. So the cost for one month is not worked out.
totals-shared = The cost for one participant is the sum shared by those entered, and rounded. This check chose this itself, and no rule uses the figures.
totals-stated = The total you entered is { $money }.
totals-left = { $money } of the total is not entered as costs yet.
totals-over = The costs so far are { $money } higher than the total you entered.
totals-other = Some costs are in another currency. So this check cannot say how much is left.
totals-above = The total you entered is { $money } higher than the costs together.
totals-below = The total you entered is { $money } lower than the costs together.
# Another answer is tried
try-this = Try this
trial-answer = You are trying: { $now }. Your answer was: { $before }.
trial-row = This is part of what you are trying.
trial-before = This is your answer as it was. You tried: { $now }.
trial-none = not answered
trial-undo = Undo
trial-again = Try again
trial-keep = Keep these answers
trial-heading = You are trying other answers
trial-back = You see your answers as they were
trial-hint = Change what you like in the form. Here you see what becomes different.
trial-change = { $what }: before “{ $before }”, now “{ $now }”.
guide-skip = Next question
guide-back = Question before
guide-left = { $n ->
    [one] One answer can still decide something.
   *[other] { $n } answers can still decide something.
  }
guide-done = No more answers are needed now.
why-asked = Why this question?
tag-settled = Decides nothing now
tag-look-up = Look it up if you can
letter-hint = Copy the text, and send it to Norec.
letter-copy = Copy the text
letter-copied = The text is copied.

# Pictures
flow-least = { $n ->
    [one] At least one person goes from { $from } to { $to }. The number is missing for one group or more.
   *[other] At least { $n } people go from { $from } to { $to }. The number is missing for one group or more.
  }
flow-both = Both ways: { $from } and { $to }.
flow-one = One way: from { $from } to { $to }.
flow-no-round = The round is not given
flow-key-some = Long dashes: you have not said how many.
flow-key-none = Dots: nobody goes this way yet.
flow-left-out = { $n ->
    [one] One group is not drawn. Choose who sends and who receives.
   *[other] { $n } groups are not drawn. Choose who sends and who receives.
  }
totals-cap-entered = The sum now
totals-cap-of = Taken of { $base }
totals-cap-within = At most { $limit }, taken of { $base }. There is { $left } left.
totals-cap-over = At most { $limit }, taken of { $base }. It is { $over } over.
totals-cap-marks = { $n ->
    [one] The mark shows how much it can be.
   *[other] It can be worked out in several ways. Each mark shows how much it can be in one of them.
  }
progress-heading = How far you have come
progress-part = Part
progress-left = Left
progress-given = Given
progress-words = { $left } left, { $given } given
progress-changes = An answer can bring new questions, or make others unnecessary. So the number can go up and down.
progress-look-up = What you can look up can also decide something.
