//! From an application and a rulebook to an assessment.

use crate::finding::{Finding, Findings, IfComplete, Reminder};
use crate::outcome::Outcome;
use crate::overlay::Overlay;
use crate::room::Cx;
use crate::rulebook::Rulebook;
use crate::timing::Timing;
use crate::verdict::Verdict;
use norec_core::budget::{BudgetTotals, totals};
use norec_core::{Application, Instant, ListName};

/// What the answers mean under one rulebook.
#[derive(Clone, Debug)]
pub struct Assessment {
    /// The call.
    pub rulebook: &'static Rulebook,
    /// The instant that decides timing.
    pub as_of: Instant,
    /// Whether the call is open.
    pub timing: Timing,
    /// How it looks as a whole.
    pub verdict: Verdict,
    /// How it would look if every open list were complete as it stands: only once every list that a binding rule
    /// waits for has a row, and only when it differs.
    pub if_complete: Option<Verdict>,
    /// What each rule says of each subject, in the rulebook's order.
    pub findings: Vec<Finding>,
    /// What to see to: before the application is sent, and at the stages after it.
    pub reminders: Vec<Reminder>,
    /// The sums of the budget.
    pub budget: BudgetTotals,
}

/// Assesses an application under a rulebook. `as_of` decides timing; there is no clock.
///
/// ```
/// use norec_core::{Application, Instant};
/// use norec_rules::{VerdictKind, assess, rulebook};
///
/// let empty = Application::default();
/// let as_of = Instant::parse("2026-08-01").unwrap();
/// let assessment = assess(&empty, rulebook::latest(), as_of);
/// // An empty form is never told no.
/// assert_eq!(assessment.verdict.kind, VerdictKind::NotDecided);
/// assert!(assessment.if_complete.is_none());
/// ```
#[must_use]
pub fn assess(application: &Application, rulebook: &'static Rulebook, as_of: Instant) -> Assessment {
    with(application, rulebook, &Overlay::NOTHING, as_of)
}

/// Assesses an application under a rulebook and the figures of an [`Overlay`].
#[cfg(feature = "overlay")]
#[must_use]
pub fn assess_with(
    application: &Application,
    rulebook: &'static Rulebook,
    overlay: &Overlay,
    as_of: Instant,
) -> Assessment {
    with(application, rulebook, overlay, as_of)
}

fn with(application: &Application, rulebook: &'static Rulebook, overlay: &Overlay, as_of: Instant) -> Assessment {
    let cx = Cx { application, rulebook, overlay, as_of, as_if_complete: false };
    let (mut findings, reminders) = run(&cx);
    let mut if_complete = None;
    if ListName::ALL.iter().any(|list| !application.is_complete(*list)) {
        let (closed, _) = run(&Cx { as_if_complete: true, ..cx });
        let verdict = Verdict::of(&closed);
        for (finding, closed) in findings.iter_mut().zip(closed) {
            if matches!(finding.outcome, Outcome::Open(_)) {
                finding.if_complete = Some(IfComplete { outcome: closed.outcome, message: closed.message });
            }
        }
        if every_list_has_a_row(application, &findings) {
            if_complete = Some(verdict);
        }
    }
    let verdict = Verdict::of(&findings);
    Assessment {
        rulebook,
        as_of,
        timing: Timing::of(rulebook, as_of),
        if_complete: if_complete.filter(|closed| closed.kind != verdict.kind),
        verdict,
        findings,
        reminders,
        budget: totals(application),
    }
}

fn run(cx: &Cx<'_>) -> (Vec<Finding>, Vec<Reminder>) {
    let (mut all, mut reminders) = (Vec::new(), Vec::new());
    for rule in cx.rulebook.rules {
        (rule.check)(cx, &mut Findings::new(&mut all, &mut reminders, rule));
    }
    (all, reminders)
}

/// Whether every list that a binding rule waits for has a row: an empty form is never told no.
fn every_list_has_a_row(application: &Application, findings: &[Finding]) -> bool {
    findings.iter().filter(|finding| finding.binds()).all(|finding| match &finding.outcome {
        Outcome::Open(waits) => waits.iter().all(|wait| match wait.field {
            norec_core::FieldPath::List(list) => application.row_count(list) > 0,
            _ => true,
        }),
        _ => true,
    })
}
