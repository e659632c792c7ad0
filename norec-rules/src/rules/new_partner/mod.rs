//! A new partner in a partnership that has, or has had, an agreement: Phase 1 must be done first.
//!
//! Where there never was an agreement the whole partnership is new, and the rule `step` speaks. Once Phase 1 is done
//! this rule is satisfied for every partner, new or not, so that nobody needs to say which of them are new.

use crate::room::*;

/// No figures.
pub struct Parameters {}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Of(ListName::Partners, &Partner::NEW_PARTNER), Read::Field(&History::AGREEMENT), Read::Field(&History::PHASE_1)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(_: &Rule) -> Message {
    message::new_partner_rule()
}

/// One finding a partner.
pub fn check(_: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let history = &cx.application.history;
    let agreement = Truth::from_answer(AGREEMENT, &history.agreement, |state| Truth::of(state.is_some()));
    let done = yes_no(PHASE_1, &history.phase_1);
    for row in cx.application.partners.iter() {
        let at = FieldPath::Row(ListName::Partners, row.id, &Partner::NEW_PARTNER);
        let new = yes_no(at, &row.value.new_partner);
        let (truth, message) = match (&agreement, &done, &new) {
            (Truth::NotMet, ..) => (Truth::NotApplicable, message::new_partner_first(row.id)),
            (Truth::Met, Truth::Met, _) => (Truth::Met, message::new_partner_met(row.id)),
            (_, Truth::NotMet, Truth::NotMet) => (Truth::NotApplicable, message::new_partner_known(row.id)),
            (Truth::Met, Truth::NotMet, Truth::Met) => (Truth::NotMet, message::new_partner_not(row.id)),
            (Truth::Open(_), ..) => (waits([&agreement, &done, &new]), message::new_partner_open_agreement(row.id)),
            (_, Truth::Open(_), _) => (waits([&agreement, &done, &new]), message::new_partner_open_phase_1(row.id)),
            _ => (waits([&agreement, &done, &new]), message::new_partner_open(row.id)),
        };
        out.add(Subject::Partner(row.id), at, truth, message);
    }
    out.add_rows_to_come(cx, ListName::Partners);
}

const AGREEMENT: FieldPath = FieldPath::Field(&History::AGREEMENT);
const PHASE_1: FieldPath = FieldPath::Field(&History::PHASE_1);

fn yes_no(field: FieldPath, answer: &Answer<bool>) -> Truth {
    Truth::from_answer(field, answer, |yes| Truth::of(yes == Some(&true)))
}

/// All that is not answered; whether a partner is new does not matter once Phase 1 is done.
fn waits([agreement, done, new]: [&Truth; 3]) -> Truth {
    let new = if *done == Truth::Met { None } else { Some(new) };
    let open = [Some(agreement), Some(done), new].into_iter().flatten().filter(|part| matches!(part, Truth::Open(_)));
    Truth::all(open.cloned())
}
