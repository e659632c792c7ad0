//! A place to live, and pay that is enough to live on. Where the pay is low, Norec covers board, lodging and the trip home.

use crate::room::*;

/// No figures.
pub struct Parameters {}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Field(&Permit::HOUSING), Read::Field(&Permit::PAY), Read::Field(&Permit::COVERED)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(_: &Rule) -> Message {
    message::living_rule()
}

/// One finding for the application.
pub fn check(_: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let permit = &cx.application.schemes.permit;
    let housing = said_yes(HOUSING, &permit.housing);
    let pay = Truth::any([said_yes(PAY, &permit.pay), said_yes(COVERED, &permit.covered)]);
    let (at, message) = match (&housing, &pay) {
        (Truth::NotMet, _) => (HOUSING, message::living_not_housing()),
        (_, Truth::NotMet) => (PAY, message::living_not_pay()),
        (Truth::Met, Truth::Met) if permit.pay.known() == Some(&true) => (HOUSING, message::living_met()),
        (Truth::Met, Truth::Met) => (HOUSING, message::living_met_covered()),
        (Truth::Open(_), _) => (HOUSING, message::living_open_housing()),
        (_, Truth::Open(waits)) => (waits.first().map_or(PAY, |wait| wait.field), message::living_open_pay()),
        _ => (HOUSING, message::living_open_housing()),
    };
    out.add(Subject::Application, at, Truth::all([housing, pay]), message);
}

const HOUSING: FieldPath = FieldPath::Field(&Permit::HOUSING);
const PAY: FieldPath = FieldPath::Field(&Permit::PAY);
const COVERED: FieldPath = FieldPath::Field(&Permit::COVERED);
