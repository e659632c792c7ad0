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
    let at = FieldPath::Field(&Initiative::EXCHANGE_ENDED);
    let (truth, message) = match &cx.application.schemes.initiative.exchange_ended {
        Answer::Known(day) => {
            let day = Day::from(*day);
            if day > Day::from(cx.as_of.oslo().date()) {
                (Truth::NotMet, message::returned_not_yet(from, to))
            } else if from <= day && day <= to {
                (Truth::Met, message::returned_met(day, from, to))
            } else {
                (Truth::NotMet, message::returned_not(day, from, to))
            }
        }
        Answer::Absent => (Truth::NotMet, message::returned_not_yet(from, to)),
        unanswered => (Truth::open(at, unanswered), message::returned_open()),
    };
    out.add(Subject::Application, at, truth, message);
}
