//! The sums that the cap compares, by currency.

use super::{Lines, Reading, Rule};
use crate::room::*;

/// What is known of the lines so far.
pub(super) struct Sums {
    pub(super) by_currency: Vec<Sum>,
    /// Answers that lines of a share still lack.
    pub(super) waits: Vec<Wait>,
    /// A line that is not counted is one of activities, or may be.
    pub(super) may_lack_activities: bool,
    /// A sum has more digits than can be kept exactly.
    pub(super) too_large: bool,
}

/// The sums of one currency.
pub(super) struct Sum {
    currency: Currency,
    activities: Decimal,
    /// The other participant kinds.
    participant_rest: Decimal,
    /// Every other line but administration.
    other_rest: Decimal,
}

impl Sums {
    pub(super) fn of(rule: &Rule, cx: &Cx<'_>) -> Sums {
        let mut sums =
            Sums { by_currency: Vec::new(), waits: Vec::new(), may_lack_activities: false, too_large: false };
        for row in cx.application.budget.lines.iter() {
            let line = &row.value;
            let kinds = rule.parameters.participant_kinds;
            if line.category == Answer::Known(Category::Administration) && !kinds.contains(&Category::Administration) {
                continue;
            }
            match (line.category, budget::line(line)) {
                (Answer::Known(category), Ok(Some(money))) => sums.add(rule, category, money),
                (_, Err(Overflow)) => {
                    let field = FieldPath::Row(ListName::Lines, row.id, &BudgetLine::UNIT_COST);
                    sums.waits.push(Wait { field, cannot_say: false });
                }
                _ => {
                    let other = line.category.known().is_some_and(|category| *category != Category::Activities);
                    sums.may_lack_activities |= !other;
                    sums.wait(row);
                }
            }
        }
        sums
    }

    fn add(&mut self, rule: &Rule, category: Category, money: Money) {
        let place = self.by_currency.partition_point(|sum| sum.currency < money.currency);
        if self.by_currency.get(place).is_none_or(|sum| sum.currency != money.currency) {
            let zero = Decimal::ZERO;
            let sum = Sum { currency: money.currency, activities: zero, participant_rest: zero, other_rest: zero };
            self.by_currency.insert(place, sum);
        }
        let Some(sum) = self.by_currency.get_mut(place) else { return };
        let part = if category == Category::Activities {
            &mut sum.activities
        } else if rule.parameters.participant_kinds.contains(&category) {
            &mut sum.participant_rest
        } else {
            &mut sum.other_rest
        };
        match part.checked_add(money.amount) {
            Some(total) => *part = total,
            None => self.too_large = true,
        }
    }

    fn wait(&mut self, row: &Row<BudgetLine>) {
        let at = |field: &'static Field| FieldPath::Row(ListName::Lines, row.id, field);
        let line = &row.value;
        let mut missing = |field, unanswered: bool, cannot_say: bool| {
            if unanswered {
                self.waits.push(Wait { field: at(field), cannot_say });
            }
        };
        fn state<T>(answer: &Answer<T>) -> (bool, bool) {
            (answer.is_unanswered(), matches!(answer, Answer::CannotSay))
        }
        for (field, (unanswered, cannot_say)) in [
            (&BudgetLine::CATEGORY, state(&line.category)),
            (&BudgetLine::UNIT_COST, state(&line.unit_cost)),
            (&BudgetLine::QUANTITY, state(&line.quantity)),
            (&BudgetLine::CURRENCY, state(&line.currency)),
        ] {
            missing(field, unanswered, cannot_say);
        }
    }
}

/// Whether the share is taken of the activities too: of the kinds that Norec lists only if they are one of these.
fn counts_itself(rule: &Rule, reading: &Reading) -> bool {
    reading.counts_itself
        && (reading.lines == Lines::AllButAdministration
            || rule.parameters.participant_kinds.contains(&Category::Activities))
}

impl Sum {
    fn rest(&self, lines: Lines) -> Decimal {
        match lines {
            Lines::ParticipantKinds => self.participant_rest,
            Lines::AllButAdministration => {
                self.participant_rest.checked_add(self.other_rest).unwrap_or(self.participant_rest)
            }
        }
    }

    /// Whether the activities are within the cap in one reading; `None` where the reading has no base and there are no
    /// activities either.
    pub(super) fn within(&self, rule: &Rule, reading: &Reading) -> Option<bool> {
        let rest = self.rest(reading.lines);
        let itself = if counts_itself(rule, reading) { self.activities } else { Decimal::ZERO };
        if rest.is_zero() && self.activities.is_zero() {
            return None;
        }
        let cap = rest.checked_add(itself)?.checked_mul(rule.parameters.share.decimal())?;
        Some(self.activities <= cap)
    }

    /// The greatest amount of activities that holds in every reading, down to the minor unit.
    pub(super) fn limit(&self, rule: &Rule) -> Option<Decimal> {
        let share = rule.parameters.share.decimal();
        let limits = rule.readings.iter().filter_map(|row| {
            let whole = self.rest(row.value.lines).checked_mul(share)?;
            // With itself: a ≤ s (rest + a), so that a ≤ s · rest ÷ (1 − s).
            let divisor = if counts_itself(rule, &row.value) { Decimal::ONE.checked_sub(share)? } else { Decimal::ONE };
            whole.checked_div(divisor)
        });
        let places = self.currency.minor_unit();
        limits.min().map(|limit| limit.round_dp_with_strategy(places, RoundingStrategy::ToZero))
    }

    pub(super) fn money(&self, amount: Decimal) -> Money {
        Money { amount, currency: self.currency }
    }

    pub(super) fn over(&self, limit: Decimal) -> Money {
        self.money(self.activities.checked_sub(limit).unwrap_or_default())
    }

    pub(super) fn has_base(&self) -> bool {
        !self.participant_rest.is_zero() || !self.activities.is_zero()
    }

    /// Whether it matters which lines the share is taken of.
    pub(super) fn rest_differs(&self) -> bool {
        !self.other_rest.is_zero()
    }

    /// The activities as a share of the participant costs, themselves included. Two decimals of a per cent, cut off on
    /// the side away from the cap, so that what is printed never stands on the other side of it.
    pub(super) fn share(&self, cap: Share) -> Share {
        let whole = self.participant_rest.checked_add(self.activities).unwrap_or_default();
        let share = self.activities.checked_div(whole).unwrap_or_default();
        let strategy = if share > cap.decimal() { RoundingStrategy::AwayFromZero } else { RoundingStrategy::ToZero };
        let rounded = share.round_dp_with_strategy(4, strategy).checked_mul(Decimal::from(10_000)).unwrap_or_default();
        Share::new(u32::try_from(rounded.trunc().mantissa()).unwrap_or_default(), 4)
    }
}
