//! Engaged by a partner in Norway that has received support from Norec; both have signed.

use crate::room::*;

/// No figures.
pub struct Parameters {}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Field(&Permit::SUPPORTED), Read::Field(&Permit::SIGNED)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(_: &Rule) -> Message {
    message::engaged_rule()
}

/// One finding for the application, which lists what is missing or not answered.
pub fn check(_: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let permit = &cx.application.schemes.permit;
    let items = Items::of(
        (&Permit::SUPPORTED, &permit.supported, message::engaged_item_supported()),
        [(&Permit::SIGNED, &permit.signed, message::engaged_item_signed())],
    );
    out.add_items(items, |truth, missing, unanswered| match truth {
        Truth::Met => message::engaged_met(),
        Truth::NotMet => message::engaged_not(missing),
        _ => message::engaged_open(unanswered),
    });
}
