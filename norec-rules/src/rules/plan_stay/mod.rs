//! How long they stay, and when they go home.

use crate::room::*;

/// Lengths in months, both included.
pub struct Parameters {
    /// The shortest.
    pub shortest: u32,
    /// The longest.
    pub longest: u32,
}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Field(&Timetable::MONTHS)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(rule: &Rule) -> Message {
    message::plan_stay_rule(rule.parameters.shortest, rule.parameters.longest)
}

/// One finding for the application.
pub fn check(rule: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let Parameters { shortest, longest } = rule.parameters;
    let timetable = &cx.application.schemes.timetable;
    let (truth, message) = match &timetable.months {
        Answer::Known(months) => {
            let months = u32::from(months.get());
            let holds = (shortest..=longest).contains(&months);
            let say = if holds { message::plan_stay_met } else { message::plan_stay_not };
            (Truth::of(holds), say(months, shortest, longest))
        }
        unanswered => (Truth::open(AT, unanswered), message::plan_stay_open()),
    };
    out.add(Subject::Application, AT, truth, message);
}

const AT: FieldPath = FieldPath::Field(&Timetable::MONTHS);
