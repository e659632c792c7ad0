//! Legal entity: each partner must be one. The source goes on about capacity, but is cut off there.

use crate::room::*;

/// No figures.
pub struct Parameters {}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Of(ListName::Partners, &Partner::LEGAL_ENTITY)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(_: &Rule) -> Message {
    message::legal_rule()
}

/// One finding a partner.
pub fn check(_: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    for row in cx.application.partners.iter() {
        let at = FieldPath::Row(ListName::Partners, row.id, &Partner::LEGAL_ENTITY);
        let (truth, message) = match &row.value.legal_entity {
            Answer::Known(true) => (Truth::Met, message::legal_met(row.id, out.strength())),
            Answer::Known(false) => (Truth::NotMet, message::legal_not(row.id, out.strength())),
            answer => (Truth::open(at, answer), message::legal_open(row.id)),
        };
        out.add(Subject::Partner(row.id), at, truth, message);
    }
    out.add_rows_to_come(cx, ListName::Partners);
}
