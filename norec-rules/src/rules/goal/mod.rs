//! The activity works towards a sustainable development goal.

use crate::room::*;

/// No figures.
pub struct Parameters {}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Field(&Initiative::GOAL)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(_: &Rule) -> Message {
    message::goal_rule()
}

/// One finding for the application.
pub fn check(_: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let answer = &cx.application.schemes.initiative.goal;
    out.add_yes(&Initiative::GOAL, answer, |truth, strength| match truth {
        Truth::Met => message::goal_met(strength),
        Truth::NotMet => message::goal_not(strength),
        _ => message::goal_open(),
    });
}
