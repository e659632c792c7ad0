### The form: labels, hints, choices and who can tell.

tag-needed = Needed
tag-optional = Optional
choose = Choose
choice-yes = Yes
choice-no = No
choice-cannot-say = I don’t know

field-partners-name = Name
field-partners-country = Country
field-partners-kind = What kind of organisation is it?
choice-kind-civil-society = Civil society organisation
choice-kind-public = Public institution
choice-kind-private = Private company
choice-kind-individual = One person
choice-kind-other = Something else
who-partner-kind = The person who leads the organisation will know.
field-partners-legal-entity = Is it a legal entity of its own?
hint-partners-legal-entity = A legal entity can sign contracts in its own name.
who-partner-legal-entity = The person who signs its contracts will know.
field-partners-capacity = Does it have the professional capacity for the exchange?
field-partners-new-partner = Is this a new partner in the partnership?
hint-partners-new-partner = A new partner has not been part of an agreement with Norec here before.
field-partners-coordinator = Is this the coordinating partner?
hint-partners-coordinator = The coordinating partner sends the application and receives the grant.
field-partners-organisation-number = Organisation number
hint-partners-organisation-number = The number in the country where the partner is registered.
absent-partner-organisation-number = The partner has no number

field-plan-preparatory-training = Is preparatory training in the plan?
hint-plan-preparatory-training = That is training for the participants before they leave.
field-plan-homecoming-training = Is homecoming training in the plan?
hint-plan-homecoming-training = That is training for the participants when they come home.
field-plan-learning-goals = Is it planned what each partner is to learn?
field-plan-learning-shared = Is there a plan for sharing what they have learned?
hint-plan-learning-shared = For example with the others at work.

field-rounds-name = Name of the round
field-rounds-start = When does the round start?
field-rounds-months = How many months does the round last?

field-placements-from = They travel from
field-placements-to = They travel to
field-placements-round = Round
field-placements-count = How many people travel?
field-placements-start = When do they leave?
field-placements-months = How many months do they stay?
field-placements-mode = How does the exchange take place?
choice-mode-physical = They travel and stay there all the time
choice-mode-hybrid = They travel, and some of it is online
choice-mode-virtual = All of it is online
field-placements-participants = Who are the participants?
choice-participants-employee = Employees
choice-participants-volunteer = Volunteers
choice-participants-trainee = Trainees
field-placements-youngest = Age of the youngest on departure
field-placements-oldest = Age of the oldest on departure
hint-placements-youngest = Whole years. What you plan is enough.
hint-placements-oldest = Whole years. What you plan is enough.
who-placement-plan = The partner that sends the group will know.

field-lines-partner = Which partner has the cost?
field-lines-category = What kind of cost is it?
choice-category-allowance = Allowance
choice-category-housing = Housing
choice-category-insurance = Insurance
choice-category-travel = Travel
choice-category-activities = Participants’ activities
choice-category-departure = Departure and start-up grant
choice-category-partner-meeting = Partner meeting
choice-category-training = Training
choice-category-administration = Administration
choice-category-other = Other
field-lines-round = Round
field-lines-placement = Group
field-lines-unit-cost = Price of one unit
hint-lines-unit-cost = For example the price of one month or one journey.
field-lines-quantity = How many units?
hint-lines-quantity = For example the number of months or journeys.
field-lines-currency = Currency
field-lines-note = Note
hint-lines-note = How did you work out the price?
who-line = The person who makes the budget will know.

field-stated-total = Total in the budget
hint-stated-total = This check compares the total with the costs. The total itself decides nothing.
field-stated-currency = Currency of the total
field-submitted-at = When was the application sent?
hint-submitted-at = Day and time in Norwegian time. Leave it empty until the application is sent.

field-submission-complete = Does the application have everything that the call asks for?
field-submission-signed = Has somebody with authority to sign signed it?
hint-submission-signed = Authority to sign is the right to sign for the applicant.
field-submission-unlocked = Do all files open without a password?
field-submission-portal = Was the application sent through Norec’s portal?

field-papers-partner = Which partner is the paper from?
field-papers-kind = What kind of paper is it?
choice-kind-annual-report = Annual report
choice-kind-financial-statement = Financial statement
choice-kind-audited-statements = Audited financial statements
choice-kind-auditor-proof = Proof that the auditor is approved
field-papers-round = Round
field-papers-dated = Date on the paper

field-afterwards-contract-duration = Does the participant agreement say how long it lasts?
field-afterwards-contract-duties = Does the participant agreement say duties and responsibilities?
hint-afterwards-contract-duties = Activities too, both before and after.
field-afterwards-contract-allowance = Does the participant agreement say the allowance?
hint-afterwards-contract-allowance = How much it is, how it is paid, and in which currency.
field-afterwards-contract-tax = Does the participant agreement say tax deductions?
hint-afterwards-contract-tax = Answer yes also if nothing can be said of tax.
field-afterwards-contract-hours = Does the participant agreement say working hours and leave?
hint-afterwards-contract-hours = Public holidays too.
field-afterwards-internal-control = Is internal control in place?
hint-afterwards-internal-control = These are routines that prevent, find and deal with breaches of ethics.
field-afterwards-ethical-standards = Are written ethical standards in place?
field-afterwards-emergency-plan = Is the emergency plan ready?
hint-afterwards-emergency-plan = The plan says what to do when something goes wrong.

field-history-feasibility-study = Is the feasibility study done?
field-history-feasibility-reports = Has Norec approved the reports from the feasibility study?
field-history-phase-1 = Is Phase 1 complete?
hint-history-phase-1 = In Phase 1 the partners plan the exchange together.
field-history-agreement = Do the partners have a collaboration agreement with Norec?
choice-agreement-running = Yes, and it is running now
choice-agreement-ended = Yes, but it has ended
absent-history-agreement = No, there has never been one
field-history-agreement-ended = On which day did the agreement end?
field-history-support-months = For how many months has the partnership had support from Norec in all?
absent-history-support-months = The partnership has never had support
field-history-projects = For how many projects has the partnership had support?
absent-history-projects = No project has had support
who-history = The coordinating partner will know.

field-plan-agreement-months = How many months will the new agreement last?
hint-plan-agreement-months = Whole months. What you plan is enough.

supplied-partner-country = Is { $country } on Norec’s list of partner countries?
supplied-country-listed = Yes, I have found the country on the list
supplied-country-unlisted = No, the country is not on the list
supplied-country-cannot-say = I could not find out
supplied-maximum-rate = Highest rate in the budget template for { $line }, { $country }, { $currency }
supplied-rate-hint = The rate for one unit, as it stands in your budget template.
absent-supplied-maximum-rate = The template has no rate for this
