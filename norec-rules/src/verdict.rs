//! The verdict: how the findings of the application stage stand as a whole.

use crate::finding::Finding;
use crate::outcome::{Figure, Outcome};
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
        let pick = |wanted: fn(&Finding) -> bool| -> Vec<usize> {
            let found = findings.iter().enumerate().filter(|(_, f)| f.binds() && wanted(f));
            found.map(|(place, _)| place).collect()
        };
        let not_met = pick(|f| f.strength == Strength::Must && f.outcome == Outcome::NotMet);
        let open = pick(|f| matches!(f.outcome, Outcome::Open(_)));
        let judgement = pick(|f| match f.outcome {
            Outcome::Depends(_) => true,
            Outcome::NotMet => f.strength == Strength::AsARule,
            _ => false,
        });
        let (waits, nothing_left_to_ask) = waits(findings);
        let (can_be_looked_up, only_norec) = figures(findings);
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

fn waits(findings: &[Finding]) -> (Vec<FieldPath>, bool) {
    let mut fields = Vec::new();
    let (mut some, mut all_cannot_say) = (false, true);
    for finding in findings.iter().filter(|finding| finding.binds()) {
        let Outcome::Open(waits) = &finding.outcome else { continue };
        for wait in waits {
            some = true;
            all_cannot_say &= wait.cannot_say;
            if !wait.cannot_say && !fields.contains(&wait.field) {
                fields.push(wait.field);
            }
        }
    }
    (fields, some && all_cannot_say)
}

fn figures(findings: &[Finding]) -> (u32, u32) {
    let mut seen: Vec<&Figure> = Vec::new();
    for finding in findings.iter().filter(|finding| finding.binds()) {
        let Outcome::Unpublished(figures) = &finding.outcome else { continue };
        for figure in figures {
            if !seen.contains(&figure) {
                seen.push(figure);
            }
        }
    }
    let count = |wanted: bool| seen.iter().filter(|figure| figure.can_be_looked_up() == wanted).count();
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    (number(count(true)), number(count(false)))
}

#[cfg(test)]
pub(crate) mod tests;
