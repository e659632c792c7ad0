//! First step: a feasibility study (2024 and January 2025) or Phase 1 (from 2025) must be done first.
//!
//! The call of August 2026 says two things: its heading asks for Phase 1, its text also admits an existing or a recent
//! agreement, and does not say what "recent" is. Those are the readings.

use crate::room::*;

/// Which first step.
pub struct Parameters {
    /// The step.
    pub step: Step,
    /// Its reports must be approved too.
    pub reports_approved: bool,
}

/// The first steps that calls have asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Feasibility study (forundersøking).
    FeasibilityStudy,
    /// Phase 1, concept development.
    Phase1,
}

/// One way to read who may go without it.
pub struct Reading {
    /// The agreements with Norec that are enough instead.
    pub agreements: &'static [AgreementState],
}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Field(&History::FEASIBILITY_STUDY), Read::Field(&History::FEASIBILITY_REPORTS), Read::Field(&History::PHASE_1), Read::Field(&History::AGREEMENT), Read::Field(&History::AGREEMENT_ENDED)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, Reading>;

/// The rule in a sentence.
#[must_use]
pub fn statement(rule: &Rule) -> Message {
    message::step_rule(rule.parameters.step.word())
}

/// One finding for the application.
pub fn check(rule: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let history = &cx.application.history;
    let (step, strength) = (rule.parameters.step, out.strength());
    let outcome = rule.over_readings(|reading| Truth::any([done(rule, history), instead(reading, history)]));
    let (at, message) = match &outcome {
        Outcome::Met => (step.field(), message::step_met(step.word(), strength)),
        Outcome::NotMet if only_reports_lack(rule, history) => (REPORTS, message::step_not_reports(step.word(), strength)),
        Outcome::NotMet => (step.field(), message::step_not(step.word(), strength)),
        Outcome::Depends(_) => (AGREEMENT, depends(step, history)),
        Outcome::Open(waits) if waits.iter().all(|wait| wait.field == AGREEMENT) => {
            (AGREEMENT, message::step_open_agreement(step.word()))
        }
        Outcome::Open(waits) if waits.iter().all(|wait| wait.field == REPORTS) => {
            (REPORTS, message::step_open_reports(step.word()))
        }
        _ => (step.field(), message::step_open(step.word())),
    };
    out.add(Subject::Application, at, outcome, message);
}

const AGREEMENT: FieldPath = FieldPath::Field(&History::AGREEMENT);
const REPORTS: FieldPath = FieldPath::Field(&History::FEASIBILITY_REPORTS);

impl Step {
    fn field(self) -> FieldPath {
        match self {
            Step::FeasibilityStudy => FieldPath::Field(&History::FEASIBILITY_STUDY),
            Step::Phase1 => FieldPath::Field(&History::PHASE_1),
        }
    }

    fn answer(self, history: &History) -> &Answer<bool> {
        match self {
            Step::FeasibilityStudy => &history.feasibility_study,
            Step::Phase1 => &history.phase_1,
        }
    }

    fn word(self) -> Message {
        match self {
            Step::FeasibilityStudy => message::step_name_feasibility_study(),
            Step::Phase1 => message::step_name_phase_1(),
        }
    }
}

fn yes_no(field: FieldPath, answer: &Answer<bool>) -> Truth {
    Truth::from_answer(field, answer, |yes| Truth::of(yes == Some(&true)))
}

/// The step itself is done, with its reports where the call asks for them.
fn done(rule: &Rule, history: &History) -> Truth {
    let step = rule.parameters.step;
    let itself = yes_no(step.field(), step.answer(history));
    if rule.parameters.reports_approved {
        Truth::all([itself, yes_no(REPORTS, &history.feasibility_reports)])
    } else {
        itself
    }
}

/// An agreement with Norec that is enough instead.
fn instead(reading: &Reading, history: &History) -> Truth {
    if reading.agreements.is_empty() {
        return Truth::NotApplicable;
    }
    Truth::from_answer(AGREEMENT, &history.agreement, |state| {
        Truth::of(state.is_some_and(|state| reading.agreements.contains(state)))
    })
}

/// Of what is not in place, whether it is the reports: nobody has said that the step itself is not done.
fn only_reports_lack(rule: &Rule, history: &History) -> bool {
    rule.parameters.reports_approved && rule.parameters.step.answer(history).known() != Some(&false)
}

fn depends(step: Step, history: &History) -> Message {
    match (history.agreement.known(), history.agreement_ended.known()) {
        (Some(AgreementState::Ended), Some(ended)) => message::step_depends_recent((*ended).into()),
        (Some(AgreementState::Ended), None) => message::step_depends_recent_undated(),
        _ => message::step_depends_heading(step.word()),
    }
}
