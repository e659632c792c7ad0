//! Gender equality and digitalisation: what Norec gives weight to.

use crate::room::*;

/// No figures.
pub struct Parameters {}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Field(&Initiative::EMPHASIS)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(_: &Rule) -> Message {
    message::emphasis_rule()
}

/// One finding for the application.
pub fn check(_: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let answer = &cx.application.schemes.initiative.emphasis;
    out.add_yes(&Initiative::EMPHASIS, answer, |truth, _| match truth {
        Truth::Met => message::emphasis_met(),
        Truth::NotMet => message::emphasis_not(),
        _ => message::emphasis_open(),
    });
}
