//! Higher education. Where JPO posts have a rule of their own, this one is not about them.

use crate::room::*;

/// Which posts it is about.
pub struct Parameters {
    /// JPO posts have a rule of their own.
    pub jpo_apart: bool,
}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Field(&Post::PROGRAMME), Read::Field(&Post::DEGREE)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(_: &Rule) -> Message {
    message::education_rule()
}

/// One finding for the application.
pub fn check(rule: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let post = &cx.application.schemes.post;
    let at = FieldPath::Field(&Post::DEGREE);
    if rule.parameters.jpo_apart && post.programme == Answer::Known(PostProgramme::Jpo) {
        out.add(Subject::Application, at, Truth::NotApplicable, message::education_other());
        return;
    }
    // Whoever is wrong for all posts but JPO may still be right for those.
    let other = match &post.programme {
        Answer::Known(_) => Truth::Met,
        _ if !rule.parameters.jpo_apart => Truth::Met,
        unanswered => Truth::open(PROGRAMME, unanswered),
    };
    let degree = Truth::from_answer(at, &post.degree, |degree| Truth::of(degree.is_some()));
    let truth = match (degree, other) {
        (Truth::NotMet, other @ Truth::Open(_)) => other,
        (degree, other) => Truth::all([degree, other]),
    };
    let message = match truth {
        Truth::Met => message::education_met(),
        Truth::NotMet => message::education_not(),
        _ => message::education_open(),
    };
    let finding = out.add(Subject::Application, at, truth, message);
    if rule.parameters.jpo_apart && post.programme.known().is_some() {
        finding.with_aside(message::education_no_own());
    }
}

const PROGRAMME: FieldPath = FieldPath::Field(&Post::PROGRAMME);
