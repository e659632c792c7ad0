//! Norec's letter of invitation: it states the workplace, the length and the pay.

use crate::room::*;

/// No figures.
pub struct Parameters {}

/// The answers that it reads.
pub const READS: &[Read] =
    &[Read::Field(&Permit::LETTER_WORKPLACE), Read::Field(&Permit::LETTER_LENGTH), Read::Field(&Permit::LETTER_PAY)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(_: &Rule) -> Message {
    message::invitation_rule()
}

/// One finding for the application, which lists what is missing or not answered.
pub fn check(_: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let permit = &cx.application.schemes.permit;
    let items = Items::of(
        (&Permit::LETTER_WORKPLACE, &permit.letter_workplace, message::invitation_item_workplace()),
        [
            (&Permit::LETTER_LENGTH, &permit.letter_length, message::invitation_item_length()),
            (&Permit::LETTER_PAY, &permit.letter_pay, message::invitation_item_pay()),
        ],
    );
    out.add_items(items, |truth, missing, unanswered| match truth {
        Truth::Met => message::invitation_met(),
        Truth::NotMet => message::invitation_not(missing),
        _ => message::invitation_open(unanswered),
    });
}
