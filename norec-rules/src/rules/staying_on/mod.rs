//! What helps to stay on in the UN: guidance of our own, nothing to fulfil.

use crate::room::*;

/// No figures.
pub struct Parameters {}

/// The answers that it reads.
pub const READS: &[Read] = &[];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(_: &Rule) -> Message {
    message::staying_on_rule()
}

/// A reminder for everybody.
pub fn check(_: &Rule, _: &Cx<'_>, out: &mut Findings<'_>) {
    out.remind(FieldPath::Field(&Post::PROGRAMME), message::staying_on_remind());
}
