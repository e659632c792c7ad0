//! Emergency plan: among the papers that are due once the application is approved.

use crate::room::*;

/// No figures.
pub struct Parameters {}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Field(&Afterwards::EMERGENCY_PLAN)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(_: &Rule) -> Message {
    message::emergency_rule()
}

/// One finding for the application.
pub fn check(_: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let at = FieldPath::Field(&Afterwards::EMERGENCY_PLAN);
    let truth = said_yes(at, &cx.application.afterwards.emergency_plan);
    let message = match truth {
        Truth::Met => message::emergency_met(),
        Truth::NotMet => message::emergency_not(),
        _ => message::emergency_open(),
    };
    out.add(Subject::Application, at, truth, message);
}
