//! Norwegian citizens only.

use crate::room::*;

/// No figures.
pub struct Parameters {}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Field(&Post::CITIZEN)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(_: &Rule) -> Message {
    message::citizen_rule()
}

/// One finding for the application.
pub fn check(_: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let answer = &cx.application.schemes.post.citizen;
    out.add_yes(&Post::CITIZEN, answer, |truth, _| match truth {
        Truth::Met => message::citizen_met(),
        Truth::NotMet => message::citizen_not(),
        _ => message::citizen_open(),
    });
}
