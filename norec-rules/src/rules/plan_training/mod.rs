//! The trainings before and after: a week each, as older pages say. Nothing to fulfil.

use crate::room::*;

/// How long each lasts.
pub struct Parameters {
    /// Days.
    pub days: u32,
}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Field(&Timetable::DEPARTURE), Read::Field(&Timetable::MONTHS)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(_: &Rule) -> Message {
    message::plan_training_rule()
}

/// A reminder for each, once the day is known that it goes with.
pub fn check(rule: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let timetable = &cx.application.schemes.timetable;
    let days = chrono::Days::new(u64::from(rule.parameters.days));
    if let Some(day) = timetable.departure.known()
        && let (Some(from), Some(to)) = (day.checked_sub_days(days), day.pred_opt())
    {
        out.remind(AT, message::plan_training_before(from.into(), to.into())).from_to(from.into(), to.into());
    }
    if let Some(day) = timetable.home()
        && let (Some(from), Some(to)) = (day.succ_opt(), day.checked_add_days(days))
    {
        out.remind(AT, message::plan_training_after(from.into(), to.into())).from_to(from.into(), to.into());
    }
}

const AT: FieldPath = FieldPath::Field(&Timetable::DEPARTURE);
