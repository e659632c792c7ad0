//! JPO posts: a degree and years of work experience together. "Usually" a master's degree, "sometimes" a bachelor's with more
//! experience: those are the readings.

use crate::room::*;

/// Whole years of work experience, as many or more.
pub struct Parameters {
    /// With a master's degree.
    pub master_years: u32,
    /// With a bachelor's degree.
    pub bachelor_years: u32,
}

/// One way to read which degree is enough.
pub struct Reading {
    /// A bachelor's degree is enough too.
    pub bachelor: bool,
}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Field(&Post::PROGRAMME), Read::Field(&Post::DEGREE), Read::Field(&Post::EXPERIENCE)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, Reading>;

/// The rule in a sentence.
#[must_use]
pub fn statement(rule: &Rule) -> Message {
    message::jpo_rule(rule.parameters.master_years, rule.parameters.bachelor_years)
}

/// One finding for the application.
pub fn check(rule: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let post = &cx.application.schemes.post;
    let Parameters { master_years, bachelor_years } = rule.parameters;
    let is_jpo = Truth::from_answer(PROGRAMME, &post.programme, |one| Truth::of(one == Some(&PostProgramme::Jpo)));
    if is_jpo == Truth::NotMet {
        out.add(Subject::Application, DEGREE, Truth::NotApplicable, message::jpo_other());
        return;
    }
    let outcome = rule.over_readings(|reading| {
        let master = path(post, &[Degree::Master], master_years);
        let bachelor = path(post, &[Degree::Master, Degree::Bachelor], bachelor_years);
        let paths = if reading.bachelor { Truth::any([master, bachelor]) } else { master };
        match is_jpo {
            Truth::Met => paths,
            // Whatever the degree is, the rule may not be about the post at all.
            _ => Truth::all([is_jpo.clone(), if paths == Truth::NotMet { Truth::Met } else { paths }]),
        }
    });
    let (at, message) = match &outcome {
        Outcome::Met => (DEGREE, message::jpo_met(master_years)),
        Outcome::NotMet => (DEGREE, message::jpo_not(master_years, bachelor_years)),
        Outcome::Depends(_) => (DEGREE, message::jpo_depends(bachelor_years)),
        Outcome::Open(waits) if waits.iter().any(|wait| wait.field == PROGRAMME) => {
            (PROGRAMME, message::jpo_open_programme())
        }
        Outcome::Open(waits) => (waits.first().map_or(DEGREE, |wait| wait.field), message::jpo_open()),
        _ => (DEGREE, message::jpo_open()),
    };
    out.add(Subject::Application, at, outcome, message);
}

const PROGRAMME: FieldPath = FieldPath::Field(&Post::PROGRAMME);
const DEGREE: FieldPath = FieldPath::Field(&Post::DEGREE);

/// One of these degrees, and so many years.
fn path(post: &Post, degrees: &[Degree], years: u32) -> Truth {
    Truth::all([
        Truth::from_answer(DEGREE, &post.degree, |degree| Truth::of(degree.is_some_and(|one| degrees.contains(one)))),
        Truth::from_answer(FieldPath::Field(&Post::EXPERIENCE), &post.experience, |experience| {
            Truth::of(experience.is_some_and(|one| u32::from(one.get()) >= years))
        }),
    ])
}
