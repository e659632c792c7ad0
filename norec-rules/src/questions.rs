//! Which question to ask next: of those without an answer, the ones that can still change the verdict, best first.
//!
//! What must be in place is asked before what Norec only asks for as a rule: one such requirement that is not in place
//! fixes the verdict, and nothing more need be asked. Among those, a question is better the nearer it brings a
//! requirement to its end: one that waits for this answer alone is decided by it. Figures to look up come last.
//!
//! A short check of another scheme asks all that it does not know, in the order of the form: its reader wants to see
//! everything that is not in place, and a first no among a handful of answers is no reason to stop.

use crate::assess::{Assessment, assess};
use crate::finding::Finding;
use crate::order::by_key;
use crate::outcome::{Figure, Outcome};
use crate::rulebook::Read;
use crate::strength::Strength;
use crate::verdict::VerdictKind;
use core::cmp::Reverse;
use norec_core::{Answer, Application, Field, FieldKind, FieldPath, ListName};

/// A question whose answer can still change the verdict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The field, the figure to look up, or the list that may have more rows.
    pub path: FieldPath,
    /// The findings that wait for it, by their places in the assessment.
    pub waiting: Vec<usize>,
    worth: Worth,
}

/// How far an answer brings the open findings that wait for it: of each, its part of the answers still missing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Worth {
    /// Of what must be in place, and waits for no more rows.
    near: u32,
    /// Of what must be in place.
    must: u32,
    /// Of what is asked as a rule.
    as_a_rule: u32,
}

/// A finding brought to its end.
const WHOLE: u32 = 1000;

/// When it is a question's turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Turn {
    /// It decides by itself whether something is in place that must be.
    Decides,
    /// Who takes part: the other lists speak of them.
    Partners,
    /// With a few others it decides.
    Near,
    /// With rows still to come it decides: list by list in the order of the form, what a row has before the next one.
    Rows(ListName, bool),
    /// It is asked as a rule.
    AsARule,
    /// It is to be looked up, or tells what is.
    LookUp,
}

/// The questions that can still change the verdict, best first; none once it is fixed. What the applicant could not find
/// out is not asked again.
///
/// ```
/// use norec_core::{Application, Instant};
/// use norec_rules::{assess, questions, rulebook};
///
/// let answers = r#"{"plan": {"preparatory_training": true}}"#;
/// let application = Application::from_json(answers).unwrap();
/// let assessment = assess(&application, rulebook::latest(), Instant::parse("2026-08-01").unwrap());
/// let questions = questions::next(&application, &assessment);
/// // One more answer decides whether the trainings are planned.
/// assert_eq!(questions[0].path.to_string(), "plan.homecoming_training");
/// let waiting = &assessment.findings[questions[0].waiting[0]];
/// assert_eq!(waiting.rule.id, "trainings");
/// ```
#[must_use]
pub fn next(application: &Application, assessment: &Assessment) -> Vec<Question> {
    let mut questions: Vec<Question> = Vec::new();
    let is_grant = assessment.rulebook.decides.is_grant();
    // What is still to be answered or looked up moves neither of these.
    if is_grant && matches!(assessment.verdict.kind, VerdictKind::NotEligible | VerdictKind::Judgement) {
        return questions;
    }
    for (place, finding) in assessment.findings.iter().enumerate().filter(|(_, finding)| finding.binds()) {
        let paths = asks_for(application, finding);
        let part =
            u32::try_from(paths.len()).ok().and_then(|count| WHOLE.checked_div(count)).unwrap_or_default().max(1);
        let is_near = !paths.iter().any(|path| matches!(path, FieldPath::List(_)));
        for path in paths {
            let known = questions.iter().position(|question| question.path == path);
            let known = known.unwrap_or_else(|| {
                questions.push(Question { path, waiting: Vec::new(), worth: Worth::default() });
                questions.len().saturating_sub(1)
            });
            if let Some(question) = questions.get_mut(known) {
                question.waiting.push(place);
                if matches!(finding.outcome, Outcome::Open(_)) {
                    question.worth.add(part, finding.strength, is_near);
                }
            }
        }
    }
    if !is_grant {
        for path in passed_over(application, assessment).into_iter().chain(reminded_of(application, assessment)) {
            if !questions.iter().any(|question| question.path == path) {
                questions.push(Question { path, waiting: Vec::new(), worth: Worth::default() });
            }
        }
        let place = |question: &Question| FieldPath::singles().position(|path| path == question.path);
        return by_key(questions, place);
    }
    // Of two that are worth as much, the one that the rulebook comes to first stays first.
    by_key(questions, |question| (question.turn(), Reverse(question.worth)))
}

/// What is not in place for certain says no more of the other answers that its rule waited for at first; whoever mends it
/// wants to know all that is missing.
fn passed_over(application: &Application, assessment: &Assessment) -> Vec<FieldPath> {
    let first = assess(&Application::default(), assessment.rulebook, assessment.as_of);
    let mut paths = Vec::new();
    for finding in assessment.findings.iter().filter(|one| one.binds() && one.outcome == Outcome::NotMet) {
        if let Some(Outcome::Open(waits)) = first.like(finding).map(|one| &one.outcome) {
            paths.extend(waits.iter().map(|wait| wait.field));
        }
    }
    paths.retain(|path| application.state(path) == Some(Answer::Unknown));
    paths
}

/// The unanswered fields that what there is to see to hangs on.
fn reminded_of(application: &Application, assessment: &Assessment) -> impl Iterator<Item = FieldPath> {
    let reads = assessment.reminders.iter().flat_map(|reminder| reminder.rule.reads);
    let paths = reads.filter_map(|read| match read {
        Read::Field(field) => Some(FieldPath::Field(field)),
        _ => None,
    });
    paths.filter(|path| application.state(path) == Some(Answer::Unknown))
}

/// The answers and figures that a finding waits for, those that could not be found out left out.
fn asks_for(application: &Application, finding: &Finding) -> Vec<FieldPath> {
    match &finding.outcome {
        Outcome::Open(waits) => waits.iter().filter(|wait| !wait.cannot_say).map(|wait| wait.field).collect(),
        Outcome::Unpublished(figures) => {
            let keys = figures.iter().filter_map(|figure| match figure {
                Figure::Supplied { key, cannot_say: false } => Some(FieldPath::Supplied(*key)),
                _ => None,
            });
            let which = figures.contains(&Figure::WhichRate).then(|| which_figure(application, finding));
            keys.chain(which.into_iter().flatten()).collect()
        }
        _ => Vec::new(),
    }
}

/// The unanswered fields of the subject that tell which figure is to be looked up.
fn which_figure<'a>(application: &'a Application, finding: &'a Finding) -> impl Iterator<Item = FieldPath> + 'a {
    let fields = finding.rule.reads.iter().filter_map(|read| match (read, finding.subject.row()) {
        (Read::Of(list, field), Some((of, id))) if of == *list && names_something(field) => {
            Some(FieldPath::Row(of, id, field))
        }
        _ => None,
    });
    fields.filter(|path| application.state(path) == Some(Answer::Unknown))
}

/// Whether a field says who or what, not how much or when.
fn names_something(field: &Field) -> bool {
    matches!(field.kind, FieldKind::Choice(_) | FieldKind::Reference(_) | FieldKind::Country | FieldKind::Currency)
}

impl Worth {
    fn add(&mut self, part: u32, strength: Strength, is_near: bool) {
        let (near, must, as_a_rule) = match strength {
            Strength::Must if is_near => (part, part, 0),
            Strength::Must => (0, part, 0),
            _ => (0, 0, part),
        };
        self.near = self.near.saturating_add(near);
        self.must = self.must.saturating_add(must);
        self.as_a_rule = self.as_a_rule.saturating_add(as_a_rule);
    }
}

impl Question {
    fn turn(&self) -> Turn {
        match self.path {
            FieldPath::Supplied(_) => Turn::LookUp,
            _ if self.worth == Worth::default() => Turn::LookUp,
            _ if self.worth.must == 0 => Turn::AsARule,
            FieldPath::List(ListName::Partners) => Turn::Partners,
            FieldPath::List(list) => Turn::Rows(list, true),
            _ if self.worth.near >= WHOLE => Turn::Decides,
            _ if self.worth.near > 0 => Turn::Near,
            FieldPath::Row(list, ..) => Turn::Rows(list, false),
            FieldPath::Field(_) => Turn::Rows(ListName::Partners, false),
        }
    }
}
