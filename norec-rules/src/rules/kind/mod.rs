//! Kind of organisation: civil society, public and private organisations can apply, individuals cannot.
//!
//! Another kind, or one the applicant is unsure of, stays open: it is a question for Norec.

use crate::labels;
use crate::room::*;

/// What a call says of kinds.
pub struct Parameters {
    /// Those that can apply.
    pub kinds: &'static [OrganisationKind],
    /// Those that cannot.
    pub refused: &'static [OrganisationKind],
}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Of(ListName::Partners, &Partner::KIND)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(rule: &Rule) -> Message {
    message::kind_rule(words(rule))
}

/// One finding a partner.
pub fn check(rule: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    for row in cx.application.partners.iter() {
        let at = FieldPath::Row(ListName::Partners, row.id, &Partner::KIND);
        let (truth, message) = match &row.value.kind {
            Answer::Known(kind) if rule.parameters.refused.contains(kind) => {
                (Truth::NotMet, message::kind_not(row.id, labels::kind(*kind), words(rule)))
            }
            Answer::Known(kind) if rule.parameters.kinds.contains(kind) => {
                (Truth::Met, message::kind_met(row.id, labels::kind(*kind)))
            }
            Answer::Known(_) => {
                (Truth::Open(vec![Wait { field: at, cannot_say: true }]), message::kind_other(row.id, words(rule)))
            }
            Answer::CannotSay => (Truth::open(at, &row.value.kind), message::kind_unsure(row.id, words(rule))),
            answer => (Truth::open(at, answer), message::kind_open(row.id)),
        };
        out.add(Subject::Partner(row.id), at, truth, message);
    }
    out.add_rows_to_come(cx, ListName::Partners);
}

fn words(rule: &Rule) -> Vec<Message> {
    rule.parameters.kinds.iter().map(|kind| labels::kind(*kind)).collect()
}
