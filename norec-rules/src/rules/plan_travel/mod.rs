//! The days of travel, as they are planned. Nothing to fulfil.

use crate::room::*;

/// No figures.
pub struct Parameters {}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Field(&Timetable::DEPARTURE), Read::Field(&Timetable::MONTHS)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(_: &Rule) -> Message {
    message::plan_travel_rule()
}

/// A reminder for each day that is known.
pub fn check(_: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let timetable = &cx.application.schemes.timetable;
    if let Some(day) = timetable.departure.known() {
        out.remind(FieldPath::Field(&Timetable::DEPARTURE), message::plan_travel_out((*day).into())).on((*day).into());
    }
    if let Some(day) = timetable.home() {
        out.remind(FieldPath::Field(&Timetable::MONTHS), message::plan_travel_home(day.into())).on(day.into());
    }
}
