//! Everything that was looked at, for a case officer: every rule in the rulebook's order, with its parameters, the answers
//! that it reads, and what it said of whom.

mod json;
mod text;

use super::applies::Applies;
use super::comparison::{key, looked_up};
use super::stated::Stated;
use crate::assess::Assessment;
use crate::finding::{Finding, Reminder};
use crate::json::plain;
use crate::overlay::{Overlay, OverlaySource};
use crate::room::Cx;
use crate::rulebook::RuleInBook;
use norec_core::{Application, FieldPath, Json, SuppliedKey};
use std::sync::Arc;

/// Everything that was looked at.
///
/// ```
/// use norec_core::{Application, Instant};
/// use norec_rules::explain::Trace;
/// use norec_rules::overlay::Overlay;
/// use norec_rules::{assess_with, rulebook};
///
/// let answers = r#"{"plan": {"preparatory_training": true}}"#;
/// let (application, overlay) = (Application::from_json(answers).unwrap(), Overlay::default());
/// let as_of = Instant::parse("2026-08-01").unwrap();
/// let assessment = assess_with(&application, rulebook::latest(), &overlay, as_of);
/// let trace = Trace::of(&assessment, &application, &overlay);
/// let trainings = trace.rules.iter().find(|traced| traced.rule.id == "trainings").unwrap();
/// let read: Vec<String> = trainings.answers.iter().map(|stated| stated.path.to_string()).collect();
/// assert_eq!(read, ["plan.preparatory_training", "plan.homecoming_training"]);
/// assert_eq!(trainings.findings[0].outcome.id(), "open");
/// ```
#[derive(Clone, Debug)]
pub struct Trace<'a> {
    /// The assessment that is explained.
    pub assessment: &'a Assessment,
    /// The rules, in the order of the rulebook.
    pub rules: Vec<Traced<'a>>,
}

/// One rule, with all that went into it and all that came out.
#[derive(Clone, Debug)]
pub struct Traced<'a> {
    /// The rule, as the call has it, with its parameters and readings.
    pub rule: &'static RuleInBook,
    /// The call from which it applies.
    pub applies: Applies,
    /// The answers that it reads, in the order in which it names them. Of the figures that applicants look up, those that
    /// its findings hang on.
    pub answers: Vec<Stated>,
    /// What a file filled in.
    pub filled: Vec<Filled>,
    /// What it said, in the order of the assessment.
    pub findings: Vec<&'a Finding>,
    /// What it reminds of, in the order of the assessment.
    pub reminders: Vec<&'a Reminder>,
}

/// A figure from a file that decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filled {
    /// The question that it answers: a figure that is looked up.
    pub path: FieldPath,
    /// What the file says, as in JSON.
    pub value: Json,
    /// Where it is from.
    pub source: Arc<OverlaySource>,
}

impl Trace<'_> {
    /// The version of the format of its JSON. It goes up only when a reader of the one before would go wrong.
    pub const FORMAT: u32 = 1;

    /// Everything that went into an assessment of this application. The overlay is the one that it was assessed with.
    #[must_use]
    pub fn of<'a>(assessment: &'a Assessment, application: &Application, overlay: &Overlay) -> Trace<'a> {
        let rulebook = assessment.rulebook;
        let cx = Cx { application, rulebook, overlay, as_of: assessment.as_of, as_if_complete: false };
        let rules = rulebook.rules.iter().map(|rule| {
            let findings: Vec<&Finding> = assessment.findings.iter().filter(|one| one.rule.id == rule.id).collect();
            let mut answers = Stated::all(rule, application);
            let mut filled: Vec<Filled> = Vec::new();
            for finding in &findings {
                let figure = looked_up(finding, application);
                answers.extend(figure.filter(|figure| answers.iter().all(|other| other.path != figure.path)));
                let from_file = fill(&cx, finding);
                filled.extend(from_file.filter(|one| filled.iter().all(|other| other.path != one.path)));
            }
            Traced {
                rule,
                applies: Applies::of(&rule.citation, rulebook),
                answers,
                filled,
                findings,
                reminders: assessment.reminders.iter().filter(|one| one.rule.id == rule.id).collect(),
            }
        });
        Trace { assessment, rules: rules.collect() }
    }
}

/// What a file says of the figure that a finding hangs on, where a file decided it.
fn fill(cx: &Cx<'_>, finding: &Finding) -> Option<Filled> {
    finding.overlay.as_ref()?;
    let key = key(finding.subject, cx.application)?;
    let (value, source) = match key {
        SuppliedKey::PartnerCountry(country) => {
            let listed = cx.listed(country)?;
            (Json::Bool(listed.value), listed.source)
        }
        SuppliedKey::MaximumRate(category, country, currency) => {
            let rate = cx.rate(category, country, currency)?;
            (Json::text(plain(rate.value.get())), rate.source)
        }
    };
    Some(Filled { path: FieldPath::Supplied(key), value, source })
}
