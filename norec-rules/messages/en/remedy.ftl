### What could be changed.


## Later: offers
remedy = You could { $steps }.
remedy-lead = This could put it in place: { $steps }.
remedy-lead-one = This could put one of these in place: { $steps }.
remedy-mends = Then this is in place too: { $other }.
remedy-breaks = But then this is no longer in place: { $other }.
remedy-partner = You cannot change this in the plan. It can be solved with another partner instead of { $partner }.
remedy-past = You cannot change this in the plan. Norec can tell you what you can do.
remedy-none = This check has found no small change. Norec can tell you what you can do.

## Later: what can be changed
step-price = lower the price of one unit of { $line } by { $over }, to { $to }
step-quantity = lower the number of units of { $line } to { $to }
step-funding = ask for { $line } as additional funding
step-oldest = plan for the oldest in the group { $group } to be { $to } on departure
step-youngest = plan for the youngest in the group { $group } to be { $to } on departure
step-stay = let the stay of the group { $group } last { $to }
step-round = let the round { $round } last { $to }
step-agreement = let the new agreement last { $to }
step-travel = let the group { $group } travel
step-online = let the group { $group } meet online
step-from = let the group { $group } leave from { $partner } instead
step-to = let the group { $group } go to { $partner } instead
step-people = let { $to } go in the group { $group }
step-one-more = let one participant go from { $from } to { $to }
step-new-partner = include one more partner
step-paper = ask { $partner } for { $paper }
step-statement = ask { $partner } for a financial statement dated { $day } or later
step-coordinator = let { $partner } be the one who coordinates
step-no-coordinator = let another than { $partner } be the one who coordinates
step-answer = change the answer to “{ $question }” to { $answer }

## Later: what can be done, found by the field that is then answered with yes
do-plan-preparatory-training = add preparatory training to the plan
do-plan-homecoming-training = add homecoming training to the plan
do-plan-transfer-plan = make a plan for passing the money on
do-submission-complete = ask Norec if you can send what is missing
do-submission-signed = get a signature from somebody with authority to sign
do-submission-unlocked = send the files without a password
do-submission-portal = send the application through Norec’s portal
do-history-phase-1 = complete Phase 1 first
do-history-feasibility-study = complete the feasibility study first
do-history-feasibility-reports = get Norec’s yes to the reports
do-afterwards-internal-control = put internal control in place
do-afterwards-ethical-standards = write down ethical standards

## Later: a text to send to Norec
letter-opening = This is about an application under { $call }. Answers to this would help:
letter-question = { $n }. { $title }
letter-question-of = { $n }. { $title }, { $subject }
letter-said = The check of Norec’s rules tells us this: “{ $said }”
letter-end = What holds for this plan?
