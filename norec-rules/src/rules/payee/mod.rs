//! One payee: the grant is paid to the coordinating partner, which passes it on to the others. So exactly one partner
//! coordinates. Where it is does not matter: a southern organisation may coordinate.

use crate::room::*;

/// No figures.
pub struct Parameters {}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Of(ListName::Partners, &Partner::COORDINATOR)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(_: &Rule) -> Message {
    message::payee_rule()
}

/// One finding for the application. A second coordinator is one too many, whoever is still to come.
pub fn check(_: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let partners = &cx.application.partners;
    let mut coordinators = partners.iter().filter(|row| row.value.coordinator == Answer::Known(true));
    let first = coordinators.next().map(|row| row.id);
    let more = u32::try_from(coordinators.count()).unwrap_or(u32::MAX);
    let unsaid = partners.iter().map(|row| {
        let at = FieldPath::Row(ListName::Partners, row.id, &Partner::COORDINATOR);
        Truth::from_answer(at, &row.value.coordinator, |_| Truth::NotApplicable)
    });
    let unsaid = Truth::all(unsaid.chain([cx.rows_to_come(ListName::Partners)]));
    let (truth, message) = match (first, unsaid) {
        (Some(_), _) if more > 0 => (Truth::NotMet, message::payee_not_several(more.saturating_add(1))),
        (Some(one), Truth::NotApplicable) => (Truth::Met, message::payee_met(one)),
        (None, Truth::NotApplicable) => (Truth::NotMet, message::payee_not_none()),
        (Some(one), open) => (open, message::payee_so_far(one)),
        (None, open) => (open, message::payee_so_far_none()),
    };
    out.add(Subject::Application, FieldPath::List(ListName::Partners), truth, message);
}
