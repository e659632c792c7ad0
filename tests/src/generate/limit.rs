//! The limit of ten per cent, worked out a second time in whole minor units, apart from the rule.

use super::said;
use norec_core::{Application, BudgetLine, Category, Currency, Decimal, Draft, Entry, FieldPath, ListName, budget};
use proptest::sample::Index;

/// The sums of one currency in minor units: activities, the other participant costs, all other lines but
/// administration. `None` if some line has no price or no kind, or is too large.
#[must_use]
pub fn sums(application: &Application, currency: Currency) -> Option<[i128; 3]> {
    let mut sums = [0; 3];
    for row in &application.budget.lines {
        let category = *row.category.known()?;
        if category == Category::Administration {
            continue;
        }
        let money = budget::line(row).ok().flatten()?;
        if money.currency == currency {
            let [activities, participants, rest] = &mut sums;
            let sum = match category {
                Category::Activities => activities,
                Category::Housing
                | Category::Insurance
                | Category::Allowance
                | Category::Travel
                | Category::Departure => participants,
                _ => rest,
            };
            *sum = i128::checked_add(*sum, units(money.amount, currency)?)?;
        }
    }
    Some(sums)
}

fn units(amount: Decimal, currency: Currency) -> Option<i128> {
    let mut amount = amount;
    amount.rescale(currency.minor_unit());
    Some(amount.mantissa())
}

/// The most minor units of activities that a reading admits: the share taken of the participant costs (0, 1) or of all
/// but administration (2, 3), with the activities themselves (0, 2) or without (1, 3).
#[must_use]
pub fn cap_limit([_, participants, rest]: [i128; 3], reading: usize) -> Option<i128> {
    let base = if reading < 2 { participants } else { participants.checked_add(rest)? };
    // With themselves: ten times a is at most base + a. Without: ten times a is at most base.
    let parts = if reading.is_multiple_of(2) { 9 } else { 10 };
    base.checked_div(parts)
}

/// Makes one line of activities come to the limit of a reading, so many minor units above it.
pub(super) fn put_at_limit(draft: &mut Draft, line: &Index, reading: usize, above: i64) -> Option<()> {
    let application = said(draft);
    let of_activities = |line: &&norec_core::Row<BudgetLine>| line.category.known() == Some(&Category::Activities);
    let lines: Vec<_> = application.budget.lines.iter().filter(of_activities).collect();
    if lines.is_empty() {
        return None;
    }
    let line = line.get(&lines);
    let currency = *line.currency.known()?;
    let all = sums(&application, currency)?;
    let [activities, ..] = all;
    let own = units(budget::line(line).ok().flatten()?.amount, currency)?;
    let limit = cap_limit(all, reading)?.checked_add(i128::from(above))?;
    let left = limit.checked_sub(activities.checked_sub(own)?)?;
    let cost = Decimal::try_from_i128_with_scale(left, currency.minor_unit()).ok()?;
    let cost = Draft::text_of(norec_core::Amount::new(cost).ok()?);
    let at = |field| FieldPath::Row(ListName::Lines, line.id, field);
    draft.set(at(&BudgetLine::UNIT_COST), Some(Entry::Typed(cost)));
    draft.set(at(&BudgetLine::QUANTITY), Some(Entry::Typed("1".to_owned())));
    Some(())
}
