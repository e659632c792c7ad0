//! Ethics: whoever gets a grant must have internal control against breaches, and is expected to have written standards. Of
//! the two the first is required, so that the sentence differs; neither is a flat no.

use crate::room::*;

/// No figures.
pub struct Parameters {}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Field(&Afterwards::INTERNAL_CONTROL), Read::Field(&Afterwards::ETHICAL_STANDARDS)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(_: &Rule) -> Message {
    message::ethics_rule()
}

/// One finding for the application.
pub fn check(_: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let after = &cx.application.afterwards;
    let items = Items::of(
        (&Afterwards::INTERNAL_CONTROL, &after.internal_control, message::ethics_item_control()),
        [(&Afterwards::ETHICAL_STANDARDS, &after.ethical_standards, message::ethics_item_standards())],
    );
    let no = Answer::Known(false);
    out.add_items(items, |truth, _, unanswered| {
        match (truth, after.internal_control == no, after.ethical_standards == no) {
            (Truth::Met, ..) => message::ethics_met(),
            (Truth::NotMet, true, true) => message::ethics_not_both(),
            (Truth::NotMet, true, false) => message::ethics_not_control(),
            (Truth::NotMet, false, _) => message::ethics_not_standards(),
            _ => message::ethics_open(unanswered),
        }
    });
}
