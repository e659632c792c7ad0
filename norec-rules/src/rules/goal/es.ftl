goal-title = The sustainable development goals
goal-open = Does the activity work towards one of the UN’s sustainable development goals?
goal-met = The activity works towards one of the UN’s sustainable development goals. { $strength ->
    [must] Norec requires that.
   *[other] Norec usually wants that.
 }
goal-not = You answered that the activity does not work towards any of the goals. { $strength ->
    [must] Norec requires that. You can choose a goal and write it into your plan.
   *[other] Norec usually wants that. You can choose a goal and write it into your plan, or explain why not.
 }
goal-rule = The activity works towards one of the UN’s sustainable development goals.
