//! The sums that the cap compares, by currency, in whole minor units: nothing is rounded but what is shown.

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
    activities: i128,
    /// The other participant kinds.
    participant_rest: i128,
    /// Every other line but administration.
    other_rest: i128,
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

    /// The limit of each reading in each currency, as far as the lines tell.
    pub(super) fn limits(&self, rule: &Rule) -> Vec<Limit> {
        let mut limits = Vec::new();
        for row in rule.readings.iter().filter(|_| !self.too_large) {
            for sum in &self.by_currency {
                if let Some((base, limit)) = sum.limit(rule, &row.value) {
                    limits.push(Limit {
                        reading: Some(row.head.name),
                        currency: sum.currency,
                        base: Some(sum.decimal(base)),
                        amount: sum.decimal(sum.activities),
                        limit: sum.decimal(limit),
                    });
                }
            }
        }
        limits
    }

    /// How far the activities are over the limit that holds in every reading, where they are, by currency.
    pub(super) fn over(&self, rule: &Rule) -> Vec<Message> {
        let over = self.by_currency.iter().filter_map(|sum| {
            let limit = sum.strictest(rule).filter(|limit| sum.activities > *limit)?;
            Some(message::row_sum(sum.over(limit)))
        });
        over.collect()
    }

    fn add(&mut self, rule: &Rule, category: Category, money: Money) {
        let place = self.by_currency.partition_point(|sum| sum.currency < money.currency);
        if self.by_currency.get(place).is_none_or(|sum| sum.currency != money.currency) {
            let sum = Sum { currency: money.currency, activities: 0, participant_rest: 0, other_rest: 0 };
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
        // The total of a line has as many decimals as its currency.
        match part.checked_add(money.amount.mantissa()) {
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
    fn rest(&self, lines: Lines) -> i128 {
        match lines {
            Lines::ParticipantKinds => self.participant_rest,
            Lines::AllButAdministration => self.participant_rest.saturating_add(self.other_rest),
        }
    }

    /// The limit of one reading: what it is a share of, and the most that the activities may be, down to the minor
    /// unit. `None` where the reading has no base and there are no activities either.
    pub(super) fn limit(&self, rule: &Rule, reading: &Reading) -> Option<(i128, i128)> {
        let rest = self.rest(reading.lines);
        if rest == 0 && self.activities == 0 {
            return None;
        }
        let (parts, of) = rule.parameters.share.parts();
        // With itself: a ≤ s (rest + a), so that a ≤ s · rest ÷ (1 − s).
        let (itself, less) = if counts_itself(rule, reading) { (self.activities, parts) } else { (0, 0) };
        let limit = rest.checked_mul(parts)?.checked_div(of.checked_sub(less)?)?;
        Some((rest.checked_add(itself)?, limit))
    }

    /// Whether the activities are within the limit of one reading.
    pub(super) fn within(&self, rule: &Rule, reading: &Reading) -> Option<bool> {
        self.limit(rule, reading).map(|(_, limit)| self.activities <= limit)
    }

    /// The greatest amount of activities that holds in every reading.
    pub(super) fn strictest(&self, rule: &Rule) -> Option<i128> {
        let limits = rule.readings.iter().filter_map(|row| self.limit(rule, &row.value));
        limits.map(|(_, limit)| limit).min()
    }

    fn decimal(&self, units: i128) -> Decimal {
        Decimal::try_from_i128_with_scale(units, self.currency.minor_unit()).unwrap_or_default()
    }

    pub(super) fn money(&self, units: i128) -> Money {
        Money { amount: self.decimal(units), currency: self.currency }
    }

    pub(super) fn over(&self, limit: i128) -> Money {
        self.money(self.activities.saturating_sub(limit))
    }

    pub(super) fn has_base(&self) -> bool {
        self.participant_rest != 0 || self.activities != 0
    }

    /// Whether it matters which lines the share is taken of.
    pub(super) fn rest_differs(&self) -> bool {
        self.other_rest != 0
    }

    /// The activities as a share of the participant costs, themselves included. Two decimals of a per cent, cut off on
    /// the side away from the cap, so that what is printed never stands on the other side of it.
    pub(super) fn share(&self, cap: Share) -> Share {
        let whole = self.participant_rest.saturating_add(self.activities);
        let (parts, of) = cap.parts();
        let above = self.activities.saturating_mul(of) > whole.saturating_mul(parts);
        let up = if above { whole.saturating_sub(1) } else { 0 };
        let rounded = self.activities.saturating_mul(10_000).saturating_add(up).checked_div(whole);
        Share::new(u32::try_from(rounded.unwrap_or_default()).unwrap_or_default(), 4)
    }
}
