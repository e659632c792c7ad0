//! Professional capacity: each partner must have what it needs. The source breaks off in the middle of this sentence, so
//! that it never weighs as much as the part before it, on the legal entity.

use crate::room::*;

/// No figures.
pub struct Parameters {}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Of(ListName::Partners, &Partner::CAPACITY)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(_: &Rule) -> Message {
    message::capacity_rule()
}

/// One finding a partner.
pub fn check(_: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    for row in cx.application.partners.iter() {
        let at = FieldPath::Row(ListName::Partners, row.id, &Partner::CAPACITY);
        let truth = said_yes(at, &row.value.capacity);
        let message = match truth {
            Truth::Met => message::capacity_met(row.id),
            Truth::NotMet => message::capacity_not(row.id),
            _ => message::capacity_open(row.id),
        };
        out.add(Subject::Partner(row.id), at, truth, message);
    }
    out.add_rows_to_come(cx, ListName::Partners);
}
