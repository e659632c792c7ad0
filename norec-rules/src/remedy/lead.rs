//! The remedy that the verdict leads with.

use super::{Advice, Remedy, order};
use crate::assess::Assessment;
use crate::message::{self, Message};
use norec_core::Application;

/// What could be done first about a verdict.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lead<'a> {
    /// The finding that it is for, by its place in the assessment.
    pub place: usize,
    /// The change.
    pub remedy: &'a Remedy,
    /// Whether everything that decided the verdict is in place then.
    pub is_enough: bool,
}

/// The smallest remedy of the findings that decided the verdict: one that is enough for all of them before others, and
/// one that loses nothing before others. Nothing if none of them has a remedy.
///
/// `advice` gives what [`advise`](super::advise) said of the finding at a place; it is asked only about those that
/// decided, and nothing is assessed again.
///
/// ```
/// use norec_core::{Application, Instant};
/// use norec_rules::remedy::{advise, lead};
/// use norec_rules::{assess, rulebook};
///
/// let answers = r#"{"plan": {"preparatory_training": true, "homecoming_training": false}}"#;
/// let application = Application::from_json(answers).unwrap();
/// let assessment = assess(&application, rulebook::latest(), Instant::parse("2026-08-01").unwrap());
/// let advice: Vec<_> = (0..assessment.findings.len()).map(|place| advise(&application, &assessment, place)).collect();
/// let lead = lead(&application, &assessment, |place| advice[place].as_ref()).unwrap();
/// assert_eq!(lead.remedy.edits[0].path.to_string(), "plan.homecoming_training");
/// assert!(lead.is_enough);
/// ```
#[must_use]
pub fn lead<'a>(
    application: &Application,
    assessment: &Assessment,
    advice: impl Fn(usize) -> Option<&'a Advice>,
) -> Option<Lead<'a>> {
    let decided = &assessment.verdict.decided_by;
    let smallest = |place: &usize| {
        let Some(Advice::Change(remedies)) = advice(*place) else { return None };
        let remedy = remedies.first()?;
        let is_enough = decided.iter().all(|other| other == place || remedy.mends.contains(other));
        Some(Lead { place: *place, remedy, is_enough })
    };
    decided.iter().filter_map(smallest).min_by_key(|lead| {
        let look = order::first_look(&lead.remedy.edits, application);
        (!lead.is_enough, !lead.remedy.breaks.is_empty(), look)
    })
}

impl Lead<'_> {
    /// The remedy in a sentence that follows the verdict's first.
    #[must_use]
    pub fn message(&self, application: &Application) -> Message {
        let steps = self.remedy.steps(application);
        if self.is_enough { message::remedy_lead(steps) } else { message::remedy_lead_one(steps) }
    }
}
