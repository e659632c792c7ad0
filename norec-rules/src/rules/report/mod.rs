//! Report after each round: results, accounts and audit. A line of the plan, never a verdict: nothing in an application
//! can be in place or not. How long the participants' follow-up lasts was not read, so no day can be worked out.

use crate::room::*;

/// When it is due.
pub struct Parameters {
    /// Months after the end of the participants' follow-up period.
    pub months: u32,
}

/// The answers that it reads.
pub const READS: &[Read] = &[];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(rule: &Rule) -> Message {
    message::report_rule(rule.parameters.months)
}

/// No finding: something to see to after each round.
pub fn check(rule: &Rule, _: &Cx<'_>, out: &mut Findings<'_>) {
    out.remind(FieldPath::List(ListName::Rounds), message::report_due(rule.parameters.months));
}
