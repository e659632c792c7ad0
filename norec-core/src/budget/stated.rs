//! A total that the applicant knows without its lines, beside the lines that there are.

use crate::answer::Answer;
use crate::money::{Money, Totals, exact_sum};
use crate::records::Budget;
use rust_decimal::Decimal;

/// The total that the applicant states, once it has a currency. It is theirs, and decides nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stated {
    /// The total as they state it.
    pub total: Money,
    /// The total less the lines so far. Above zero it is what the lines do not explain yet; below zero the lines come
    /// to more than the total, by at least so much. `None` where lines in another currency may explain the rest, since
    /// nothing is converted.
    pub left: Option<Money>,
}

impl Stated {
    /// Reads the stated total of a budget and compares it with the sums of its lines.
    pub(super) fn of(budget: &Budget, sums: &Totals) -> Option<Stated> {
        let (Answer::Known(amount), Answer::Known(currency)) = (&budget.stated_total, budget.stated_currency) else {
            return None;
        };
        let total = Money { amount: amount.get(), currency };
        let mut less = sums.get(currency).unwrap_or_default();
        less.set_sign_negative(true);
        let others = sums.iter().any(|sum| sum.currency != currency);
        // Lines that are over by themselves are over, whatever the other currencies are worth.
        let left = exact_sum(less, total.amount).ok().filter(|left| !others || *left < Decimal::ZERO);
        Some(Stated { total, left: left.map(|amount| Money { amount, currency }) })
    }
}
