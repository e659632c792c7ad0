//! Some work experience; how much is not said. Where JPO posts have a rule of their own, this one is not about them.

use crate::room::*;

/// Which posts it is about.
pub struct Parameters {
    /// JPO posts have a rule of their own.
    pub jpo_apart: bool,
}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Field(&Post::PROGRAMME), Read::Field(&Post::EXPERIENCE)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(_: &Rule) -> Message {
    message::experience_rule()
}

/// One finding for the application.
pub fn check(rule: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let post = &cx.application.schemes.post;
    let at = FieldPath::Field(&Post::EXPERIENCE);
    let (truth, message) = match (&post.programme, &post.experience) {
        (Answer::Known(PostProgramme::Jpo), _) if rule.parameters.jpo_apart => {
            (Truth::NotApplicable, message::experience_other())
        }
        (Answer::Known(_), experience) => of_years(at, experience),
        (_, experience) if !rule.parameters.jpo_apart => of_years(at, experience),
        (unanswered, experience) => {
            let programme = Truth::open(FieldPath::Field(&Post::PROGRAMME), unanswered);
            let years = Truth::from_answer(at, experience, |_| Truth::Met);
            (Truth::all([programme, years]), message::experience_open())
        }
    };
    out.add(Subject::Application, at, truth, message);
}

/// How much is enough.
const ENOUGH: Figure = Figure::Unstated("experience");

fn of_years(at: FieldPath, experience: &Answer<Years>) -> (Truth, Message) {
    match experience {
        Answer::Known(years) if years.get() > 0 => (Truth::Met, message::experience_met(u32::from(years.get()))),
        Answer::Known(_) => (Truth::Unpublished(vec![ENOUGH]), message::experience_unpub()),
        unanswered => (Truth::open(at, unanswered), message::experience_open()),
    }
}
