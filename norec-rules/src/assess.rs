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

impl Assessment {
    /// What the same rule says here of the same subject as a finding of another assessment.
    #[must_use]
    pub fn like(&self, finding: &Finding) -> Option<&Finding> {
        self.findings.iter().find(|other| other.is_like(finding))
    }
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

pub(crate) fn with(
    application: &Application,
    rulebook: &'static Rulebook,
    overlay: &Overlay,
    as_of: Instant,
) -> Assessment {
    let Said { mut findings, mut closed, reminders } =
        run(&Cx { application, rulebook, overlay, as_of, as_if_complete: false });
    let verdict = Verdict::of(&findings);
    let mut if_complete = None;
    if !closed.is_empty() && every_list_has_a_row(application, &findings) {
        exchange(&mut findings, &mut closed);
        if_complete = Some(Verdict::of(&findings));
        exchange(&mut findings, &mut closed);
    }
    for (place, closed) in closed {
        if let Some(finding) = findings.get_mut(place) {
            finding.if_complete = Some(IfComplete { outcome: closed.outcome, message: closed.message });
        }
    }
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

/// What every rule says.
struct Said {
    findings: Vec<Finding>,
    /// While some list is open: what the open findings would be if none were, by their places.
    closed: Vec<(usize, Finding)>,
    reminders: Vec<Reminder>,
}

/// Asks every rule. A rule is asked again, as if no list were open, only where it made an open finding: by the truth
/// tables, a list that is open can show in no other outcome.
fn run(cx: &Cx<'_>) -> Said {
    let is_open = |finding: &Finding| matches!(finding.outcome, Outcome::Open(_));
    let some_list = ListName::ALL.iter().any(|list| !cx.application.is_complete(*list));
    // Of applications as people fill them in, a rule makes two or three findings.
    let room = cx.rulebook.rules.len().saturating_mul(3);
    let mut said = Said { findings: Vec::with_capacity(room), closed: Vec::new(), reminders: Vec::new() };
    let (mut again, mut reminded_again) = (Vec::new(), Vec::new());
    for rule in cx.rulebook.rules {
        let first = said.findings.len();
        rule.check(cx, &mut Findings::new(&mut said.findings, &mut said.reminders, rule));
        if some_list && said.findings.iter().skip(first).any(is_open) {
            let closed = Cx { as_if_complete: true, ..*cx };
            rule.check(&closed, &mut Findings::new(&mut again, &mut reminded_again, rule));
            let places = said.findings.iter().enumerate().skip(first).zip(again.drain(..));
            let open = places.filter(|((_, finding), _)| is_open(finding));
            said.closed.extend(open.map(|((place, _), again)| (place, again)));
        }
    }
    said
}

/// Puts the closed findings in the place of the open ones, or back.
fn exchange(findings: &mut [Finding], closed: &mut [(usize, Finding)]) {
    for (place, closed) in closed {
        if let Some(finding) = findings.get_mut(*place) {
            core::mem::swap(finding, closed);
        }
    }
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
