//! The verdict: how the findings of the application stage stand as a whole.

use crate::finding::Finding;
use crate::outcome::{Figure, Outcome, join};
use crate::strength::{Stage, Strength};
use norec_core::FieldPath;

/// The four verdicts, from the one that needs most to the one that needs least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum VerdictKind {
    /// A requirement is not in place as it stands.
    NotEligible,
    /// Answers are missing.
    NotDecided,
    /// Norec must consider something.
    Judgement,
    /// All that Norec has published is in place.
    Likely,
}

impl VerdictKind {
    /// All four, in the same order.
    pub const ALL: [VerdictKind; 4] =
        [VerdictKind::NotEligible, VerdictKind::NotDecided, VerdictKind::Judgement, VerdictKind::Likely];

    /// The verdict of that id.
    ///
    /// ```
    /// use norec_rules::VerdictKind;
    /// assert_eq!(VerdictKind::from_id("likely"), Some(VerdictKind::Likely));
    /// ```
    #[must_use]
    pub fn from_id(id: &str) -> Option<VerdictKind> {
        VerdictKind::ALL.into_iter().find(|kind| kind.id() == id)
    }

    /// The stable id, as in JSON. No text for people prints it.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            VerdictKind::NotEligible => "not-eligible",
            VerdictKind::NotDecided => "not-decided",
            VerdictKind::Judgement => "judgement",
            VerdictKind::Likely => "likely",
        }
    }
}

/// How the findings stand as a whole. Findings are named by their place in the assessment's list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Which of the four.
    pub kind: VerdictKind,
    /// The findings that decided it: not met, open, or for Norec to judge.
    pub decided_by: Vec<usize>,
    /// While it is not decided: what Norec must judge whatever is answered.
    pub judgement_already: Vec<usize>,
    /// The answers that binding findings wait for, each once: fields first asked, and lists still open.
    pub waits: Vec<FieldPath>,
    /// Nothing is left to ask: every answer waited for is one the applicant could not find out.
    pub nothing_left_to_ask: bool,
    /// Unpublished figures that the applicant can look up.
    pub can_be_looked_up: u32,
    /// Unpublished figures that only Norec can tell.
    pub only_norec: u32,
}

impl Verdict {
    /// The verdict over a list of findings.
    #[must_use]
    pub fn of(findings: &[Finding]) -> Verdict {
        let (mut not_met, mut open, mut judgement) = (Vec::new(), Vec::new(), Vec::new());
        let (mut waits, mut unpublished) = (Vec::new(), Vec::<&Figure>::new());
        for (place, finding) in findings.iter().enumerate().filter(|(_, finding)| finding.binds()) {
            match &finding.outcome {
                Outcome::NotMet if finding.strength == Strength::Must => not_met.push(place),
                Outcome::NotMet | Outcome::Depends(_) => judgement.push(place),
                Outcome::Open(answers) => {
                    open.push(place);
                    join(&mut waits, answers.iter().filter(|wait| !wait.cannot_say).map(|wait| wait.field));
                }
                Outcome::Unpublished(figures) => join(&mut unpublished, figures),
                Outcome::Met | Outcome::NotApplicable => {}
            }
        }
        let nothing_left_to_ask = !open.is_empty() && waits.is_empty();
        let figures = |can_be: bool| {
            let count = unpublished.iter().filter(|figure| figure.can_be_looked_up() == can_be).count();
            u32::try_from(count).unwrap_or(u32::MAX)
        };
        let (can_be_looked_up, only_norec) = (figures(true), figures(false));
        let (kind, decided_by, judgement_already) = if !not_met.is_empty() {
            (VerdictKind::NotEligible, not_met, Vec::new())
        } else if !open.is_empty() {
            (VerdictKind::NotDecided, open, judgement)
        } else if !judgement.is_empty() {
            (VerdictKind::Judgement, judgement, Vec::new())
        } else {
            (VerdictKind::Likely, Vec::new(), Vec::new())
        };
        Verdict { kind, decided_by, judgement_already, waits, nothing_left_to_ask, can_be_looked_up, only_norec }
    }
}

impl Finding {
    /// Whether it can move the verdict: it is about the application, and more than advice.
    #[must_use]
    pub fn binds(&self) -> bool {
        self.rule.stage == Stage::Application && self.strength > Strength::Should
    }
}

#[cfg(test)]
pub(crate) mod tests;
