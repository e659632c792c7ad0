//! Good English.

use crate::room::*;

/// No figures.
pub struct Parameters {}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Field(&Post::ENGLISH)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(_: &Rule) -> Message {
    message::english_rule()
}

/// One finding for the application.
pub fn check(_: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let answer = &cx.application.schemes.post.english;
    out.add_yes(&Post::ENGLISH, answer, |truth, _| match truth {
        Truth::Met => message::english_met(),
        Truth::NotMet => message::english_not(),
        _ => message::english_open(),
    });
}
