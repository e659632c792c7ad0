//! Preparatory and homecoming training: both are compulsory, so both stand in the plan. Who runs them, and for how long,
//! has changed over the years and is no part of this rule.

use crate::room::*;

/// No figures.
pub struct Parameters {}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Field(&Plan::PREPARATORY_TRAINING), Read::Field(&Plan::HOMECOMING_TRAINING)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(_: &Rule) -> Message {
    message::trainings_rule()
}

/// One finding for the application, which says which of the two is missing or not answered.
pub fn check(_: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let plan = &cx.application.plan;
    let items = Items::of(
        (&Plan::PREPARATORY_TRAINING, &plan.preparatory_training, message::trainings_item_preparatory()),
        [(&Plan::HOMECOMING_TRAINING, &plan.homecoming_training, message::trainings_item_homecoming())],
    );
    let strength = out.strength();
    out.add_items(items, |truth, missing, unanswered| match truth {
        Truth::Met => message::trainings_met(strength),
        Truth::NotMet => message::trainings_not(missing, strength),
        _ => message::trainings_open(unanswered, strength),
    });
}
