//! A financial transfer plan before the exchange: the coordinating partner is paid and passes the money on. What the
//! plan must hold is not said.

use crate::room::*;

/// No figures.
pub struct Parameters {}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Field(&Plan::TRANSFER_PLAN)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(_: &Rule) -> Message {
    message::transfer_plan_rule()
}

/// One finding for the application.
pub fn check(_: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let at = FieldPath::Field(&Plan::TRANSFER_PLAN);
    let (truth, message) = match &cx.application.plan.transfer_plan {
        Answer::Known(true) => (Truth::Met, message::transfer_plan_met()),
        Answer::Known(false) => (Truth::NotMet, message::transfer_plan_not()),
        answer => (Truth::open(at, answer), message::transfer_plan_open()),
    };
    out.add(Subject::Application, at, truth, message);
}
