//! Phase 1 is for new partnerships, and for those with an agreement that take in a new partner. Others apply for
//! Phase 2 at once.
//!
//! The calls for Phase 2 admit a recent agreement too and do not say what "recent" is: where the agreement has ended
//! and nobody is new, it is not known whether Phase 1 is still for them.

use crate::room::*;

/// No figures.
pub struct Parameters {}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Field(&History::AGREEMENT), Read::Of(ListName::Partners, &Partner::NEW_PARTNER)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(_: &Rule) -> Message {
    message::for_new_rule()
}

/// One finding for the application.
pub fn check(_: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let agreement = &cx.application.history.agreement;
    let newcomer = newcomer(cx);
    let truth = match (agreement, newcomer) {
        (Answer::Absent, _) | (_, Truth::Met) => Truth::Met,
        (Answer::Known(AgreementState::Ended), Truth::NotMet) => Truth::Unpublished(vec![RECENT]),
        (Answer::Known(_), newcomer) => newcomer,
        (unanswered, Truth::NotMet) => Truth::open(AGREEMENT, unanswered),
        (unanswered, newcomer) => Truth::all([Truth::open(AGREEMENT, unanswered), newcomer]),
    };
    let (at, message) = match (&truth, agreement) {
        (Truth::Met, Answer::Absent) => (AGREEMENT, message::for_new_met()),
        (Truth::Met, _) => (PARTNERS, message::for_new_met_partner()),
        (Truth::NotMet, _) => (AGREEMENT, message::for_new_not()),
        (Truth::Unpublished(_), _) => (AGREEMENT, message::for_new_unpublished()),
        (_, Answer::Known(_)) => (PARTNERS, message::for_new_so_far()),
        _ => (AGREEMENT, message::for_new_open()),
    };
    out.add(Subject::Application, at, truth, message);
}

const AGREEMENT: FieldPath = FieldPath::Field(&History::AGREEMENT);
const PARTNERS: FieldPath = FieldPath::List(ListName::Partners);
/// What a "recent" agreement is.
const RECENT: Figure = Figure::Unstated("recent-agreement");

/// Whether some partner is new in the partnership.
fn newcomer(cx: &Cx<'_>) -> Truth {
    let partners = cx.application.partners.iter().map(|row| {
        let at = FieldPath::Row(ListName::Partners, row.id, &Partner::NEW_PARTNER);
        Truth::from_answer(at, &row.value.new_partner, |new| Truth::of(new == Some(&true)))
    });
    Truth::any([Truth::NotMet, cx.rows_to_come(ListName::Partners)].into_iter().chain(partners))
}
