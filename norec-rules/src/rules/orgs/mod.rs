//! At least two organisations. Two rows with one Norwegian organisation number never get here: reading an
//! application refuses them.

use crate::room::*;

/// How many.
pub struct Parameters {
    /// The least number of partners.
    pub minimum: u32,
}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Rows(ListName::Partners)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(rule: &Rule) -> Message {
    message::orgs_rule(rule.parameters.minimum)
}

/// One finding for the application. Of an open list "at least" may be met, never not met.
pub fn check(rule: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let minimum = rule.parameters.minimum;
    let count = u32::try_from(cx.application.partners.rows.len()).unwrap_or(u32::MAX);
    let truth = Truth::any([Truth::of(count >= minimum), cx.rows_to_come(ListName::Partners)]);
    let message = match truth {
        Truth::Met => message::orgs_met(count, minimum, out.strength()),
        Truth::NotMet => message::orgs_not(minimum, count, out.strength()),
        _ => message::orgs_so_far(count, minimum),
    };
    out.add(Subject::Application, FieldPath::List(ListName::Partners), truth, message);
}
