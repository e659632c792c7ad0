//! How long one permit lasts.

use crate::room::*;

/// In months.
pub struct Parameters {
    /// The most.
    pub months: u32,
}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Field(&Permit::MONTHS)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(rule: &Rule) -> Message {
    message::permit_year_rule(rule.parameters.months)
}

/// One finding for the application.
pub fn check(rule: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let at = FieldPath::Field(&Permit::MONTHS);
    let most = rule.parameters.months;
    let (truth, message) = match &cx.application.schemes.permit.months {
        Answer::Known(months) => {
            let months = u32::from(months.get());
            let say = if months <= most { message::permit_year_met } else { message::permit_year_not };
            (Truth::of(months <= most), say(months, most))
        }
        unanswered => (Truth::open(at, unanswered), message::permit_year_open()),
    };
    out.add(Subject::Application, at, truth, message);
}
