//! Norec Network: whoever applies is a member.

use crate::room::*;

/// No figures.
pub struct Parameters {}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Field(&Initiative::NETWORK_MEMBER)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(_: &Rule) -> Message {
    message::network_rule()
}

/// One finding for the application.
pub fn check(_: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let answer = &cx.application.schemes.initiative.network_member;
    out.add_yes(&Initiative::NETWORK_MEMBER, answer, |truth, strength| match truth {
        Truth::Met => message::network_met(strength),
        Truth::NotMet => message::network_not(strength),
        _ => message::network_open(),
    });
}
