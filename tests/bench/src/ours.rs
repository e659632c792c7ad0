//! The rules of this workspace, eight of them.

use crate::said::Said;
use norec_core::{Application, Instant};
use norec_rules::{Assessment, Rulebook, assess, rulebook};
use std::sync::LazyLock;

/// The rules that are compared: an answer by itself, a count, a choice between readings, ages a group, ways between
/// partners, and sums of money.
pub const RULES: [&str; 8] = ["kind", "legal", "orgs", "step", "age", "both-ways", "each", "cap"];

/// The call of August 2026 with these eight rules.
static EIGHT: LazyLock<Rulebook> = LazyLock::new(|| {
    let rules: Vec<_> = RULES.iter().filter_map(|id| rulebook::latest().rule(id)).collect();
    Rulebook { rules: rules.leak(), ..*rulebook::latest() }
});

/// The call with the eight rules.
pub fn eight() -> &'static Rulebook {
    &EIGHT
}

/// What one assessment says, as it is compared.
pub fn said(application: &Application, as_of: Instant) -> Vec<Said> {
    let findings = |assessment: Assessment| assessment.findings;
    findings(assess(application, eight(), as_of))
        .iter()
        .map(|finding| Said {
            rule: finding.rule.id,
            subject: finding.subject.id(),
            outcome: finding.outcome.id().into(),
        })
        .collect()
}
