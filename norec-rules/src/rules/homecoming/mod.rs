//! When the applicant finished the homecoming training, both days included. A day still to come is none.

use crate::room::*;

/// The days between which it must lie.
pub struct Parameters {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Field(&Initiative::TRAINING_ENDED), Read::Field(&Initiative::EXCHANGE_ENDED)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(rule: &Rule) -> Message {
    message::homecoming_rule(rule.parameters.from, rule.parameters.to)
}

/// One finding for the application.
pub fn check(rule: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let Parameters { from, to } = rule.parameters;
    let Initiative { training_ended, exchange_ended, .. } = &cx.application.schemes.initiative;
    let finding = out.add_past(cx, &Initiative::TRAINING_ENDED, training_ended, (from, to), |past| match past {
        Past::Within(day) => message::homecoming_met(day, from, to),
        Past::Outside(day) => message::homecoming_not(day, from, to),
        Past::NotYet => message::homecoming_not_yet(from, to),
        Past::Unanswered => message::homecoming_open(),
    });
    // The training is for those who have come home; what is mistyped is easier to see beside the other day.
    if training_ended.known().zip(exchange_ended.known()).is_some_and(|(training, exchange)| training < exchange) {
        finding.with_aside(message::homecoming_before());
    }
}
