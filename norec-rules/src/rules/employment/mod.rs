//! Full-time work, for one employer.

use crate::room::*;

/// No figures.
pub struct Parameters {}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Field(&Permit::FULL_TIME), Read::Field(&Permit::ONE_EMPLOYER)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(_: &Rule) -> Message {
    message::employment_rule()
}

/// One finding for the application, which lists what is missing or not answered.
pub fn check(_: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let permit = &cx.application.schemes.permit;
    let items = Items::of(
        (&Permit::FULL_TIME, &permit.full_time, message::employment_item_full_time()),
        [(&Permit::ONE_EMPLOYER, &permit.one_employer, message::employment_item_one_employer())],
    );
    out.add_items(items, |truth, missing, unanswered| match truth {
        Truth::Met => message::employment_met(),
        Truth::NotMet => message::employment_not(missing),
        _ => message::employment_open(unanswered),
    });
}
