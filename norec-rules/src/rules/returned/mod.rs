//! When the applicant's own exchange ended, both days included. An end still to come is none.

use crate::room::*;

/// The days between which it must lie.
pub struct Parameters {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Field(&Initiative::EXCHANGE_ENDED)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(rule: &Rule) -> Message {
    message::returned_rule(rule.parameters.from, rule.parameters.to)
}

/// One finding for the application.
pub fn check(rule: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let Parameters { from, to } = rule.parameters;
    let answer = &cx.application.schemes.initiative.exchange_ended;
    out.add_past(cx, &Initiative::EXCHANGE_ENDED, answer, (from, to), |past| match past {
        Past::Within(day) => message::returned_met(day, from, to),
        Past::Outside(day) => message::returned_not(day, from, to),
        Past::NotYet => message::returned_not_yet(from, to),
        Past::Unanswered => message::returned_open(),
    });
}
