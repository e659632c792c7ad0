//! What a JPO post is: so many years at one office and then at another, employed by the UN body. Nothing to fulfil.

use crate::room::*;

/// Years.
pub struct Parameters {
    /// At the first office.
    pub first_years: u32,
    /// At the office after it.
    pub then_years: u32,
}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Field(&Post::PROGRAMME)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(rule: &Rule) -> Message {
    message::post_terms_rule(rule.parameters.first_years, rule.parameters.then_years)
}

/// A reminder, unless it is another post.
pub fn check(rule: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let Parameters { first_years, then_years } = rule.parameters;
    if !matches!(cx.application.schemes.post.programme, Answer::Known(PostProgramme::Unv | PostProgramme::Sdp)) {
        out.remind(FieldPath::Field(&Post::PROGRAMME), message::post_terms_remind(first_years, then_years));
    }
}
