//! Learning: what each partner is to learn is planned, and what was learned is passed on afterwards. The strategy asks for
//! it, and applications for long agreements are judged by it; no call makes it a requirement.

use crate::room::*;

/// No figures.
pub struct Parameters {}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Field(&Plan::LEARNING_GOALS), Read::Field(&Plan::LEARNING_SHARED)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(_: &Rule) -> Message {
    message::learning_rule()
}

/// One finding for the application, which says what is missing or not answered.
pub fn check(_: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let plan = &cx.application.plan;
    let items = Items::of(
        (&Plan::LEARNING_GOALS, &plan.learning_goals, message::learning_item_goals()),
        [(&Plan::LEARNING_SHARED, &plan.learning_shared, message::learning_item_shared())],
    );
    out.add_items(items, |truth, missing, unanswered| match truth {
        Truth::Met => message::learning_met(),
        Truth::NotMet => message::learning_not(missing),
        _ => message::learning_open(unanswered),
    });
}
