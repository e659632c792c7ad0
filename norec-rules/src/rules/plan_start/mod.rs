//! When the first ones leave: in the months that the call names, and not before Norec's answer may come.

use crate::room::*;

/// No figures.
pub struct Parameters {}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Field(&Timetable::DEPARTURE)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(_: &Rule) -> Message {
    message::plan_start_rule()
}

/// One finding for the application.
pub fn check(_: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let day = match &cx.application.schemes.timetable.departure {
        Answer::Known(day) => Day::from(*day),
        unanswered => {
            out.add(Subject::Application, AT, Truth::open(AT, unanswered), message::plan_start_open());
            return;
        }
    };
    let window = cx.rulebook.start_days();
    let (truth, message) = match (cx.rulebook.decided_by(), window) {
        (Some(decision), Some((from, to))) if day <= decision => {
            (Truth::NotMet, message::plan_start_early(day, decision, from, to))
        }
        (_, Some((from, to))) if day < from || day > to => (Truth::NotMet, message::plan_start_outside(day, from, to)),
        (_, Some((from, to))) => (Truth::Met, message::plan_start_met(day, from, to)),
        (_, None) => return,
    };
    out.add(Subject::Application, AT, truth, message);
}

const AT: FieldPath = FieldPath::Field(&Timetable::DEPARTURE);
