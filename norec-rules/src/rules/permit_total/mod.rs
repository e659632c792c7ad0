//! How long all permits last together. The time does not count towards permanent residence.

use crate::room::*;

/// In months.
pub struct Parameters {
    /// The most.
    pub months: u32,
}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Field(&Permit::MONTHS), Read::Field(&Permit::EARLIER_MONTHS)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(rule: &Rule) -> Message {
    message::permit_total_rule(rule.parameters.months)
}

/// One finding for the application. What is known alone may be too much already.
pub fn check(rule: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let permit = &cx.application.schemes.permit;
    let most = rule.parameters.months;
    let of = |answer: &Answer<Months>| answer.known().map_or(0, |months| u32::from(months.get()));
    let earlier = of(&permit.earlier_months);
    let sum = of(&permit.months).saturating_add(earlier);
    let waits = Truth::all([
        Truth::from_answer(MONTHS, &permit.months, |_| Truth::Met),
        Truth::from_answer(EARLIER, &permit.earlier_months, |_| Truth::Met),
    ]);
    let (at, truth, message) = match waits {
        // Nothing is left for any permit.
        _ if earlier >= most => (EARLIER, Truth::NotMet, message::permit_total_used(earlier, most)),
        _ if sum > most => (MONTHS, Truth::NotMet, message::permit_total_not(sum, most)),
        Truth::Open(waits) => {
            let at = waits.first().map_or(MONTHS, |wait| wait.field);
            (at, Truth::Open(waits), message::permit_total_open())
        }
        _ => (MONTHS, Truth::Met, message::permit_total_met(sum, most)),
    };
    out.add(Subject::Application, at, truth, message);
}

const MONTHS: FieldPath = FieldPath::Field(&Permit::MONTHS);
const EARLIER: FieldPath = FieldPath::Field(&Permit::EARLIER_MONTHS);
