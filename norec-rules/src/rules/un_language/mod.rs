//! One more of the UN's languages: wanted, not required.

use crate::room::*;

/// No figures.
pub struct Parameters {}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Field(&Post::UN_LANGUAGE)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(_: &Rule) -> Message {
    message::un_language_rule()
}

/// One finding for the application.
pub fn check(_: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let answer = &cx.application.schemes.post.un_language;
    out.add_yes(&Post::UN_LANGUAGE, answer, |truth, _| match truth {
        Truth::Met => message::un_language_met(),
        Truth::NotMet => message::un_language_not(),
        _ => message::un_language_open(),
    });
}
