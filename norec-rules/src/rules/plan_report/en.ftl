plan-report-title = Report and audit
plan-report-follow-up = The follow-up ends on { $day }.
plan-report-due = Report, accounts and audit are due at Norec by { $day }.
plan-report-unknown = Report, accounts and audit are due { $months } months after the follow-up ends. This check has not found how long it lasts. Answer that, and you get the day.
plan-report-rule = Report, accounts and audit are due { $months } months after the participants’ follow-up ends.
