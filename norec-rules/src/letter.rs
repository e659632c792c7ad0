//! The questions that only Norec can answer, as a text to send.

use crate::assess::Assessment;
use crate::finding::Finding;
use crate::message::{self, Message};
use crate::outcome::{Figure, Outcome};
use crate::rulebook::Decides;

/// The text, a line each; nothing where Norec has nothing to answer.
///
/// ```
/// use norec_core::{Application, Instant};
/// use norec_rules::{assess, letter, rulebook};
///
/// let as_of = Instant::parse("2026-08-01").unwrap();
/// let assessment = assess(&Application::default(), rulebook::latest(), as_of);
/// assert!(letter::to_norec(&assessment).is_empty());
/// ```
#[must_use]
pub fn to_norec(assessment: &Assessment) -> Vec<Message> {
    let asked: Vec<&Finding> = assessment.findings.iter().filter(|finding| only_norec_knows(finding)).collect();
    if asked.is_empty() || assessment.rulebook.decides == Decides::Un {
        return Vec::new();
    }
    let mut lines = vec![message::letter_opening(assessment.rulebook.title)];
    for (number, finding) in (1..).zip(asked) {
        let title = (finding.rule.title)();
        lines.push(match finding.subject.row() {
            Some(_) => message::letter_question_of(number, finding.about(), title),
            None => message::letter_question(number, title),
        });
        lines.push(message::letter_said(finding.message.clone()));
    }
    lines.push(message::letter_end());
    lines
}

/// Whether the answer to a finding is Norec's to give: the text can be read in two ways, an exception is theirs to make,
/// or a figure stands nowhere that the applicant can look.
fn only_norec_knows(finding: &Finding) -> bool {
    finding.binds()
        && match &finding.outcome {
            Outcome::Depends(_) => true,
            Outcome::NotMet => finding.strength == crate::Strength::AsARule,
            Outcome::Unpublished(figures) => !figures.iter().any(Figure::can_be_looked_up),
            _ => false,
        }
}
