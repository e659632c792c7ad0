//! What could be changed so that a finding is in place: each change is made, assessed again, and only then offered.
//!
//! Nothing here knows a rule. A rule says which answers it [reads](crate::rulebook::RuleInBook::reads); those that are a
//! plan or a deed ([`Class`]) are moved until the rule itself says that it holds. So the threshold is the rule's own, and
//! one step less does not do it.

mod class;
mod lead;
mod order;
mod search;
mod words;

pub use class::{Class, class};
pub use lead::{Lead, lead};
pub use order::Kind;

use crate::assess::{Assessment, with};
use crate::finding::{Finding, Subject};
use crate::order::by_key;
use crate::outcome::Outcome;
use crate::overlay::Overlay;
use crate::rulebook::Read;
use crate::strength::Strength;
use crate::verdict::VerdictKind;
use norec_core::{Application, Edit, ListName};
use search::Search;

/// A change to the answers after which a finding is in place.
#[derive(Clone, Debug, PartialEq)]
pub struct Remedy {
    /// The changes, all of which it takes. A row that is not there is a new one.
    pub edits: Vec<Edit>,
    /// What is changed; of several changes, the hardest.
    pub kind: Kind,
    /// Other findings that are in place then and are not now, by their places in the assessment.
    pub mends: Vec<usize>,
    /// Findings that are in place now and are not then, by their places in the assessment.
    pub breaks: Vec<usize>,
    /// The verdict then.
    pub verdict: VerdictKind,
}

/// What can be done about a finding.
#[derive(Clone, Debug, PartialEq)]
pub enum Advice {
    /// Any of these, the smallest first.
    Change(Vec<Remedy>),
    /// No change of the plan does it.
    Nothing(Why),
}

/// Why no change does it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It hangs on facts about a partner: another one could take its place.
    Partner(norec_core::RowId),
    /// It hangs on what has been, or on a day that has passed.
    Past,
    /// What could be changed does not do it, or makes more wrong than it mends.
    NoChange,
}

/// So many remedies are offered for a finding.
const OFFERED: usize = 3;
/// So many are assessed for a finding, those that look smallest first.
const ASSESSED: usize = 48;

/// Whether a finding asks for a remedy: it binds, and it is not in place or Norec has to say.
#[must_use]
pub fn asks(finding: &Finding) -> bool {
    finding.strength != Strength::Should && matches!(finding.outcome, Outcome::NotMet | Outcome::Depends(_))
}

/// What can be done about the finding at that place of an assessment of this application; nothing if it
/// [asks](asks) for no remedy.
///
/// ```
/// use norec_core::{Application, Instant};
/// use norec_rules::remedy::{Advice, advise};
/// use norec_rules::{assess, rulebook};
///
/// let answers = r#"{"plan": {"preparatory_training": true, "homecoming_training": false}}"#;
/// let application = Application::from_json(answers).unwrap();
/// let assessment = assess(&application, rulebook::latest(), Instant::parse("2026-08-01").unwrap());
/// let place = assessment.findings.iter().position(|finding| finding.rule.id == "trainings").unwrap();
/// let Some(Advice::Change(remedies)) = advise(&application, &assessment, place) else { panic!() };
/// assert_eq!(remedies[0].edits[0].path.to_string(), "plan.homecoming_training");
/// ```
#[must_use]
pub fn advise(application: &Application, assessment: &Assessment, place: usize) -> Option<Advice> {
    advise_under(application, assessment, &Overlay::NOTHING, place)
}

/// The same of an assessment under the figures of an [`Overlay`].
#[cfg(feature = "overlay")]
#[must_use]
pub fn advise_with(
    application: &Application,
    assessment: &Assessment,
    overlay: &Overlay,
    place: usize,
) -> Option<Advice> {
    advise_under(application, assessment, overlay, place)
}

fn advise_under(application: &Application, assessment: &Assessment, overlay: &Overlay, place: usize) -> Option<Advice> {
    let finding = assessment.findings.get(place).filter(|finding| asks(finding))?;
    let search = Search::new(application, assessment, overlay, finding);
    let mut remedies: Vec<Remedy> = Vec::new();
    // Several changes only where no single one does it.
    for found in [Search::single, Search::several] {
        let found = by_key(found(&search), |edits| order::first_look(edits, application));
        for edits in found.into_iter().take(ASSESSED) {
            remedies.extend(tried(application, assessment, overlay, place, edits));
        }
        if !remedies.is_empty() {
            break;
        }
    }
    // The order of the first look stays among those that lose nothing, and among the others.
    let mut remedies = by_key(remedies, |remedy| !remedy.breaks.is_empty());
    remedies.truncate(OFFERED);
    Some(if remedies.is_empty() { Advice::Nothing(why(finding)) } else { Advice::Change(remedies) })
}

/// Makes the change, and assesses again: nothing if the finding is not in place then, or the verdict is lower.
fn tried(
    application: &Application,
    assessment: &Assessment,
    overlay: &Overlay,
    place: usize,
    edits: Vec<Edit>,
) -> Option<Remedy> {
    let changed = application.edited(&edits).ok()?;
    let then = with(&changed, assessment.rulebook, overlay, assessment.as_of);
    if !then.like(assessment.findings.get(place)?).is_some_and(|finding| holds(&finding.outcome)) {
        return None;
    }
    if then.verdict.kind < assessment.verdict.kind {
        return None;
    }
    let (mut mends, mut breaks) = (Vec::new(), Vec::new());
    for (other, finding) in assessment.findings.iter().enumerate().filter(|(other, _)| *other != place) {
        let is_in_place = then.like(finding).is_some_and(|then| holds(&then.outcome));
        match finding.outcome {
            Outcome::NotMet | Outcome::Depends(_) if is_in_place => mends.push(other),
            Outcome::Met if !is_in_place && !matches!(finding.subject, Subject::RowsToCome(_)) => breaks.push(other),
            _ => {}
        }
    }
    let kind = order::kind_of(&edits, application);
    Some(Remedy { edits, kind, mends, breaks, verdict: then.verdict.kind })
}

/// Whether no reading of a rule says that it does not hold, or waits. That a rule no longer applies is no remedy.
pub(crate) fn holds(outcome: &Outcome) -> bool {
    matches!(outcome, Outcome::Met | Outcome::Unpublished(_))
}

/// Whether the finding is about how many partners there are, and nothing else.
fn may_be_joined(finding: &Finding) -> bool {
    finding.rule.reads == [Read::Rows(ListName::Partners)]
}

fn why(finding: &Finding) -> Why {
    // Another paper can be got, though each that is there stays as it is.
    let may_be_moved = |read: &Read| class(read) != Class::Fact || matches!(read, Read::Of(ListName::Papers, _));
    let can_be_moved = may_be_joined(finding) || finding.rule.reads.iter().any(may_be_moved);
    match finding.subject {
        Subject::Partner(partner) if !can_be_moved => Why::Partner(partner),
        _ if !can_be_moved => Why::Past,
        _ => Why::NoChange,
    }
}
