//! A partner organisation of Norec receives the money and forwards it.

use crate::room::*;

/// No figures.
pub struct Parameters {}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Field(&Initiative::FORWARDED)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(_: &Rule) -> Message {
    message::forwarder_rule()
}

/// One finding for the application.
pub fn check(_: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let answer = &cx.application.schemes.initiative.forwarded;
    out.add_yes(&Initiative::FORWARDED, answer, |truth, strength| match truth {
        Truth::Met => message::forwarder_met(strength),
        Truth::NotMet => message::forwarder_not(strength),
        _ => message::forwarder_open(),
    });
}
