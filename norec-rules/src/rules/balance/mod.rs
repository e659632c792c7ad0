//! Balance of numbers: about as many come to a partner as leave from it.
//!
//! Norec has published no figure. Exchanges of seven and six, and of three and three, got a grant; the tolerance is
//! this check's own and lets both pass. How people take part, and for how long, does not matter here; a group from a
//! partner to itself counts neither way.

use crate::room::*;
use rust_decimal::Decimal;

/// How far apart the two numbers may be: within either is enough.
pub struct Parameters {
    /// So many people.
    pub people: u32,
    /// This share of all that the partner sends and receives.
    pub share: Share,
}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Rows(ListName::Partners), Read::Of(ListName::Placements, &Placement::FROM), Read::Of(ListName::Placements, &Placement::TO), Read::Of(ListName::Placements, &Placement::COUNT)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(rule: &Rule) -> Message {
    message::balance_rule(rule.parameters.people, rule.parameters.share)
}

/// One finding a partner.
pub fn check(rule: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let at = FieldPath::List(ListName::Placements);
    for row in cx.application.partners.iter() {
        let Numbers { sent, received, open } = Numbers::of(cx, row.id);
        let even = rule.parameters.within(sent, received);
        let (truth, message) = match open {
            Truth::Open(_) if even => (open, message::balance_so_far(row.id, sent, received)),
            Truth::Open(_) => (open, message::balance_so_far_not(row.id, sent, received)),
            _ if sent == 0 && received == 0 => (Truth::NotApplicable, message::balance_nobody(row.id)),
            _ if even => (Truth::Met, message::balance_met(row.id, sent, received)),
            _ => (Truth::NotMet, message::balance_not(row.id, sent, received)),
        };
        out.add(Subject::Partner(row.id), at, truth, message);
    }
    out.add_rows_to_come(cx, ListName::Partners);
}

impl Parameters {
    fn within(&self, sent: u32, received: u32) -> bool {
        let apart = sent.abs_diff(received);
        let all = Decimal::from(u64::from(sent).saturating_add(u64::from(received)));
        apart <= self.people || decimal::mul(self.share.decimal(), all).is_some_and(|most| Decimal::from(apart) <= most)
    }
}

/// How many a partner sends and receives so far, and what may still change that.
struct Numbers {
    sent: u32,
    received: u32,
    open: Truth,
}

impl Numbers {
    fn of(cx: &Cx<'_>, partner: RowId) -> Numbers {
        let mut numbers = Numbers { sent: 0, received: 0, open: cx.rows_to_come(ListName::Placements) };
        for row in cx.application.placements.iter() {
            let Placement { from, to, count, .. } = &row.value;
            let at = |field| FieldPath::Row(ListName::Placements, row.id, field);
            let maybe = |end: &Answer<RowId>| end.known().is_none_or(|end| *end == partner);
            // Another two partners, or one and the same at both ends: not counted, whatever else is said of the group.
            if (!maybe(from) && !maybe(to)) || (from.known().is_some() && from == to) {
                continue;
            }
            let ends = [(&Placement::FROM, from), (&Placement::TO, to)];
            let ends = ends.map(|(field, end)| Truth::from_answer(at(field), end, |_| Truth::NotApplicable));
            let people = Truth::from_answer(at(&Placement::COUNT), count, |_| Truth::NotApplicable);
            match (from, to, count) {
                (Answer::Known(from), Answer::Known(_), Answer::Known(count)) => {
                    let sum = if *from == partner { &mut numbers.sent } else { &mut numbers.received };
                    *sum = sum.saturating_add(count.get());
                }
                _ => {
                    let so_far = std::mem::replace(&mut numbers.open, Truth::NotApplicable);
                    numbers.open = Truth::all([so_far, people].into_iter().chain(ends));
                }
            }
        }
        numbers
    }
}
