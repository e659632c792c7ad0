//! Deadline. Says nothing until it is known when the application was sent. The readings are the call's own: "CET" in
//! August may be the clock on a Norwegian wall, or CET to the letter, one hour later.

use crate::figures::Deadline;
use crate::room::*;

/// No figures of its own: the deadlines are the call's.
pub struct Parameters {}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Field(&Application::SUBMITTED_AT)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(_: &Rule) -> Message {
    message::due_rule()
}

/// One finding for the application, once it is sent.
pub fn check(_: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let Answer::Known(sent) = &cx.application.submitted_at else { return };
    let rows = cx.rulebook.deadlines;
    let in_time = |deadline: Deadline| Truth::of(deadline.passed_from().is_some_and(|passed| *sent < passed));
    let outcome = Outcome::over_readings(rows.iter().map(|row| (row.head.name, in_time(row.value))));
    let ([first, ..], [.., last]) = (rows, rows) else { return };
    let message = match outcome {
        Outcome::Met => message::due_met(first.value.message()),
        Outcome::NotMet => message::due_not(last.value.message(), minutes_late(last.value, *sent)),
        _ => message::due_depends(first.head.citation.words.unwrap_or_default(), *sent),
    };
    out.add(Subject::Application, FieldPath::Field(&Application::SUBMITTED_AT), outcome, message);
}

/// Whole minutes after the deadline's own minute, at least one.
fn minutes_late(deadline: Deadline, sent: Instant) -> u32 {
    let since = deadline.passed_from().map_or(0, |passed| sent.minutes_since(passed));
    u32::try_from(since).unwrap_or_default().saturating_add(1)
}
