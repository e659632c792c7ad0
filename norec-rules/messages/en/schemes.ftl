### The schemes beside the exchange: labels, what was read, and who decides.

## Scheme: first-step

first-step-heading = Check if you can apply for Phase 1

## Scheme: post-exchange

post-exchange-heading = Support for what you do after your exchange
step-initiative-amount = apply for { $money }
field-initiative-network-member = Are you a member of the Norec Network?
hint-initiative-network-member = It is a network of former participants.
field-initiative-exchange-ended = On which day did your exchange end?
hint-initiative-exchange-ended = Write the day, the month and the year.
absent-initiative-exchange-ended = It has not ended
field-initiative-training-ended = On which day did you finish the homecoming training?
hint-initiative-training-ended = Write the day, the month and the year.
absent-initiative-training-ended = I have not taken the training
field-initiative-forwarded = Will a partner organisation of Norec receive the money for you?
hint-initiative-forwarded = Norec pays the organisation. It forwards the money to you.
field-initiative-country = In which country is the activity?
field-initiative-goal = Does the activity work towards one of the UN’s sustainable development goals?
field-initiative-emphasis = Is the activity about gender equality or digitalisation?
field-initiative-amount = How much do you apply for, in US dollars?
part-pei-page = the opening of the page about the scheme
part-pei-form = the application form
part-pei-26 = rules for 2026
do-initiative-network-member = become a member of the Norec Network
do-initiative-forwarded = find a partner organisation of Norec that receives the money
do-initiative-goal = choose a sustainable development goal for the activity
do-initiative-emphasis = make the activity one about gender equality or digitalisation

## Scheme: un-post

un-post-heading = Posts in the UN that Norway pays for
field-post-programme = Which programme is the post in?
choice-programme-jpo = JPO, Junior Professional Officer
choice-programme-unv = UNV, UN Volunteer
choice-programme-sdp = SDP
field-post-citizen = Are you a Norwegian citizen?
field-post-degree = What is your highest degree?
choice-degree-bachelor = Bachelor’s degree
choice-degree-master = Master’s degree or higher
choice-degree-other = Other higher education
absent-post-degree = I have no higher education
field-post-experience = How many whole years of relevant work experience do you have?
hint-post-experience = Write the number only.
field-post-english = Is your English good?
field-post-un-language = Do you speak one of the other UN languages?
hint-post-un-language = They are Arabic, Chinese, French, Russian and Spanish.
part-un-pages = two pages of Norec’s about the posts
part-un-page = a page of Norec’s about the posts
part-un-posts = the announcements of the posts themselves
verdict-done-un = You have answered all you can. Those who announce the post can answer the rest.
verdict-always-un = The UN body decides who gets the post.

## Scheme: residence-permit

permit-heading = Ready to apply for a residence permit
step-permit-months = let the permit last { $months }
field-permit-letter-workplace = Does Norec’s letter of invitation state the workplace?
field-permit-letter-length = Does the letter state the length of the stay?
field-permit-letter-pay = Does the letter state the pay?
field-permit-supported = Has the partner in Norway received support from Norec?
field-permit-signed = Have both employer and participant signed an offer or a contract?
hint-permit-signed = Both the one who will work here and the one who gives the work sign.
field-permit-full-time = Is the work full-time?
field-permit-one-employer = Is the work for one employer?
field-permit-housing = Does the participant have a place to live?
field-permit-pay = Does the pay follow Norec’s statutes, and is it enough to live on?
field-permit-covered = Does Norec cover board, lodging and the trip home?
hint-permit-covered = Norec must do so when the pay is low.
field-permit-months = For how many months is the permit to last?
field-permit-earlier-months = For how many months has the participant had such permits before?
absent-permit-earlier-months = The participant has had no such permit before
part-udi = UDI’s circular and page about Norec participants
part-udi-who = who needs a permit
part-udi-rest = other requirements of the Immigration Act
verdict-done-udi = You have answered all you can. Norec and UDI can answer the rest.
verdict-always-udi = UDI decides on the application for a permit.
do-permit-letter-workplace = have the letter state the workplace
do-permit-letter-length = have the letter state the length
do-permit-letter-pay = have the letter state the pay
do-permit-signed = have the offer or contract signed by both
do-permit-full-time = get an offer of full-time work
do-permit-one-employer = get an offer from one employer
do-permit-housing = find a place to live
do-permit-pay = get pay that is enough to live on
do-permit-covered = ask Norec to cover board, lodging and the trip home

## Scheme: timetable

plan-there = Where you are, the deadline is { $day } at { $hour }:{ $minute }.
timetable-heading = A plan with dates
field-timetable-departure = On which day do the first ones leave?
hint-timetable-departure = Write the day, the month and the year.
field-timetable-months = For how many months do they stay?
field-timetable-follow-up = For how many months are they followed up once they are home?
absent-timetable-follow-up = There is no follow-up
step-timetable-departure = let them leave on { $day }
step-timetable-months = let them stay { $months }
plan-dates = The days of the plan
plan-none = Answer when they leave, and the days come here.
plan-doubt = The plan does not hold as it is. See what is not in place.
plan-save = Download the days for your calendar

## Later: what several schemes say

which-link = Find another check
scheme-hand = Your answers stay on your device. This check needs { $n ->
    [one] one answer
   *[other] { $n } answers
 }.
scheme-questions-hint = You can leave open what you do not know.
scheme-questions = The questions
scheme-lead = Fill in what you know. While you answer, you see what your answers mean.
stage-afterwards = Afterwards
remedy-past-norec = You cannot change this here. Norec can tell you what you can do.
remedy-past-un = You cannot change this here. Those who announce the post can tell you what is possible.
remedy-past-udi = You cannot change this here. UDI can tell you what is possible.
state-other = for others to say
strength-must-other = This is required.
strength-as-a-rule-other = This is usual, and there are exceptions.
strength-should-other = This is advice.
verdict-done-norec = You have answered all you can. Norec can answer the rest.
verdict-judge-other = Your answers leave { $n ->
    [one] one point
   *[other] { $n } points
 } to be considered. This is about { $subject }.
verdict-open-judge-other = One thing is clear already, and somebody has to consider it: { $subject }.
verdict-likely-other = Your answers suggest that the requirements this check has read are in place.
verdict-short-judge-other = For others to consider
timing-standing = This check uses the rules of { $call }.
