experience-title = Work experience
experience-open = How much work experience do you have?
experience-met = You have { $years ->
    [one] one year
   *[other] { $years } years
 } of work experience. The posts ask for some. The announcement of the post says how much.
experience-unpub = You have less than one year of work experience. The posts ask for some. This check has not found how much. The announcement of the post says so.
experience-other = For JPO posts another rule counts, about degree and experience together.
experience-rule = The posts usually ask for some work experience.
