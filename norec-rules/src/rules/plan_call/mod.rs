//! The dates of the call: the first step, the deadline, the answer. Nothing to fulfil.

use crate::room::*;

/// What came before.
pub struct Parameters {
    /// The day on which the first step closed.
    pub first_step: Day,
}

/// The answers that it reads.
pub const READS: &[Read] = &[];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(_: &Rule) -> Message {
    message::plan_call_rule()
}

/// A reminder for each date.
pub fn check(rule: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let day = rule.parameters.first_step;
    out.remind(AT, message::plan_call_first(day)).on(day);
    let Some(deadline) = cx.rulebook.deadlines.first().map(|row| row.value) else { return };
    out.remind(AT, message::plan_call_deadline(deadline.message())).on(deadline.day());
    if let Some(day) = cx.rulebook.decided_by() {
        out.remind(AT, message::plan_call_decision(day)).on(day);
    }
}

const AT: FieldPath = FieldPath::Field(&Timetable::DEPARTURE);
