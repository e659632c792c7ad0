report-title = Report after each round
report-rule = The coordinating partner sends a results report, joint accounts and an audit report. They are due { $months } months after the follow-up of the participants ends.
report-due = Set aside time for a results report, joint accounts and an audit after each round. They are due { $months } months after the follow-up of the participants ends.
