//! The stable ids that come out of an assessment, from the crates themselves.

use norec_rules::room::Truth;
use norec_rules::{Confidence, Outcome, Stage, Strength, Timing, VerdictKind, rulebook};

/// What a rule can say of a subject.
pub fn outcomes() -> Vec<&'static str> {
    let truths =
        [Truth::Met, Truth::NotMet, Truth::Open(Vec::new()), Truth::Unpublished(Vec::new()), Truth::NotApplicable];
    let of_truths = truths.into_iter().map(|truth| Outcome::from(truth).id());
    of_truths.chain([Outcome::Depends(Vec::new()).id()]).collect()
}

/// How an application can stand as a whole.
pub fn verdicts() -> Vec<&'static str> {
    VerdictKind::ALL.map(VerdictKind::id).into()
}

/// Whether a call is open.
pub fn timings() -> Vec<&'static str> {
    let mut timings = vec![Timing::NotAnnounced.id(), Timing::Standing.id()];
    if let Some(row) = rulebook::latest().deadlines.first() {
        let first = row.value;
        timings.extend([
            Timing::Open { first, disputed: false }.id(),
            Timing::Disputed { first }.id(),
            Timing::Closed { first }.id(),
        ]);
    }
    timings
}

/// How hard a rule can bind.
pub fn strengths() -> Vec<&'static str> {
    Strength::ALL.into_iter().rev().map(Strength::id).collect()
}

/// When a rule is looked at.
pub fn stages() -> Vec<&'static str> {
    Stage::ALL.map(Stage::id).into()
}

/// How sure a citation can be.
pub fn confidences() -> Vec<&'static str> {
    Confidence::ALL.into_iter().rev().map(Confidence::id).collect()
}

/// Every call.
pub fn calls() -> Vec<&'static str> {
    rulebook::all().iter().map(|book| book.id).collect()
}

/// Every rule of any call, in the order of the alphabet.
pub fn rules() -> Vec<&'static str> {
    let mut rules: Vec<&str> = rulebook::all().iter().flat_map(|book| book.rules).map(|rule| rule.id).collect();
    rules.sort_unstable();
    rules.dedup();
    rules
}
