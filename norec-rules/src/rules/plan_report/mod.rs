//! Report, accounts and audit: so many months after the follow-up ends, which no page gives the length of.

use crate::room::*;

/// When it is due.
pub struct Parameters {
    /// Months after the end of the participants' follow-up period.
    pub months: u32,
}

/// The answers that it reads.
pub const READS: &[Read] =
    &[Read::Field(&Timetable::DEPARTURE), Read::Field(&Timetable::MONTHS), Read::Field(&Timetable::FOLLOW_UP)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(rule: &Rule) -> Message {
    message::plan_report_rule(rule.parameters.months)
}

/// A reminder for the end of the follow-up and for the report, or one that says what is missing.
pub fn check(rule: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let months = rule.parameters.months;
    let timetable = &cx.application.schemes.timetable;
    let due = |day: Date| Months::new(months).ok().and_then(|months| add_months(day, months));
    match (timetable.follow_up_ends(), timetable.follow_up_ends().and_then(due)) {
        (Some(end), Some(due)) => {
            if timetable.follow_up.known().is_some() {
                out.remind(AT, message::plan_report_follow_up(end.into())).on(end.into());
            }
            out.remind(AT, message::plan_report_due(due.into())).on(due.into());
        }
        _ => {
            out.remind(AT, message::plan_report_unknown(months));
        }
    }
}

const AT: FieldPath = FieldPath::Field(&Timetable::FOLLOW_UP);
