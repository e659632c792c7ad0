### Which scheme fits: questions, answers and where they lead.

## Scheme: which

which-heading = Which scheme fits?
which-intro = Answer a few questions. They lead you to the check that fits, or tell you why none does.
which-none = None of the checks here fits
which-back = Back to the question before
which-again = Start again
which-go = Go to the check
which-go-guide = Go to the guidance
which-who = Who wants to apply?
which-who-organisation = An organisation, such as a school or an association
which-who-person = I do, as a person
which-who-party = A political party or its youth party
which-aim = What is it about?
which-aim-exchange = Exchanging people with partners in other countries
which-aim-trainees = Trainees across borders
which-aim-permit = A residence permit for a participant who comes to Norway
which-aim-other = Something else
which-before = What have the partners done with Norec before?
which-before-nothing = Nothing yet
which-before-newcomer = They have an agreement, but now a new partner joins
which-before-phase-1 = Phase 1 is complete
which-before-agreement = They have an agreement, or recently had one, and are the same
which-wish = What do you want?
which-wish-activity = I have been on an exchange and want support for an activity
which-wish-un = To work in the UN
which-wish-permit = To come to Norway as a participant
which-wish-travel = To go on an exchange
which-wish-other = Something else
which-end-exchange = The partners can apply for Phase 2. Check the plan here.
which-end-first-step = New partnerships usually apply for Phase 1 first. So do those that take in a new partner.
which-end-post-exchange = There has been a scheme for what former participants do after their exchange. Check if you fit in.
which-end-un-post = Norway pays for some posts in the UN. Check if they fit you.
which-end-residence-permit = Check what is to be ready before the participant applies for a residence permit.
which-end-trainees = This check has not found rules of their own for this. The guidance says which other rules may apply, and what to ask Norec.
which-end-democracy = Norec has a grant of its own for democracy, for Norwegian parties and youth parties. The last deadline this check has found was { $closed }.
which-end-no-travel = The partners of an exchange choose themselves who travels. You can ask an organisation that has an agreement with Norec.
which-end-no-organisation = The grants this check knows go to exchanges between organisations in several countries. Norec can tell you if something else fits.
which-end-no-person = Those that can apply for an exchange are organisations, not persons. Norec can tell you if something else fits.
trainees-heading = Trainees across borders
which-aim-plan = A plan for when everything happens
which-end-timetable = See when everything happens, from the deadline to the report, and take the days along in your calendar.
