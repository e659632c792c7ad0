//! Participant agreement: what it must at least state. A checklist for when the grant is given.

use crate::room::*;

/// No figures.
pub struct Parameters {}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Field(&Afterwards::CONTRACT_DURATION), Read::Field(&Afterwards::CONTRACT_DUTIES), Read::Field(&Afterwards::CONTRACT_ALLOWANCE), Read::Field(&Afterwards::CONTRACT_TAX), Read::Field(&Afterwards::CONTRACT_HOURS)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(_: &Rule) -> Message {
    message::contract_rule()
}

/// One finding for the application, which lists what is missing and what is not answered.
pub fn check(_: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let after = &cx.application.afterwards;
    let items = Items::of(
        (&Afterwards::CONTRACT_DURATION, &after.contract_duration, message::contract_item_duration()),
        [
            (&Afterwards::CONTRACT_DUTIES, &after.contract_duties, message::contract_item_duties()),
            (&Afterwards::CONTRACT_ALLOWANCE, &after.contract_allowance, message::contract_item_allowance()),
            (&Afterwards::CONTRACT_TAX, &after.contract_tax, message::contract_item_tax()),
            (&Afterwards::CONTRACT_HOURS, &after.contract_hours, message::contract_item_hours()),
        ],
    );
    let message = match items.truth {
        Truth::Met => message::contract_met(),
        Truth::NotMet if items.unanswered.is_empty() => message::contract_not(items.missing),
        Truth::NotMet => message::contract_not_open(items.missing, items.unanswered),
        _ => message::contract_open(items.unanswered),
    };
    out.add(Subject::Application, items.at, items.truth, message);
}
