//! Sums of a budget. Each is a sum of rounded lines, so that what is printed adds up; nothing is converted.

use crate::answer::Answer;
use crate::money::{Currency, Money, Overflow, Totals, line_total};
use crate::records::{Application, BudgetLine, Category};
use crate::row::RowId;

/// The sums of a budget, as far as its lines tell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BudgetTotals {
    /// All lines, by currency.
    pub by_currency: Totals,
    /// By the partner that spends; last the lines that name none.
    pub by_partner: Vec<(Option<RowId>, Totals)>,
    /// By kind of cost; last the lines that name none.
    pub by_category: Vec<(Option<Category>, Totals)>,
    /// Lines that lack a cost, a quantity or a currency: they are in no sum.
    pub unpriced: Vec<RowId>,
    /// Lines whose sum has more digits than can be kept exactly: they are in no sum.
    pub too_large: Vec<RowId>,
    /// What the applicant stated as the total, less the sum. Only of a complete list whose lines all have a price in
    /// the currency of the stated total. It decides nothing.
    pub stated_difference: Option<Money>,
}

/// What a line comes to; `None` while its cost, quantity or currency is unanswered.
///
/// # Errors
/// As [`line_total`].
pub fn line(line: &BudgetLine) -> Result<Option<Money>, Overflow> {
    match (&line.unit_cost, &line.quantity, &line.currency) {
        (Answer::Known(cost), Answer::Known(quantity), Answer::Known(currency)) => {
            line_total(*cost, *quantity, *currency).map(Some)
        }
        _ => Ok(None),
    }
}

/// The sums of an application's budget.
///
/// ```
/// use norec_core::{Application, budget};
///
/// let application = Application::from_json(
///     r#"{"budget": {"lines": {"rows": [
///         {"id": "l1", "unit_cost": "6500", "quantity": "20", "currency": "NOK"},
///         {"id": "l2", "unit_cost": "900", "currency": "NOK"}]}}}"#,
/// )
/// .map_err(|problems| problems[0].clone())?;
/// let totals = budget::totals(&application);
/// assert_eq!(totals.by_currency.iter().count(), 1);
/// assert_eq!(totals.unpriced.len(), 1);
/// # Ok::<(), norec_core::Problem>(())
/// ```
#[must_use]
pub fn totals(application: &Application) -> BudgetTotals {
    let budget = &application.budget;
    let mut sums = BudgetTotals::default();
    for row in &budget.lines {
        let money = match line(&row.value) {
            Ok(Some(money)) => money,
            Ok(None) => {
                sums.unpriced.push(row.id);
                continue;
            }
            Err(Overflow) => {
                sums.too_large.push(row.id);
                continue;
            }
        };
        if sums.by_currency.add(money).is_err() {
            sums.too_large.push(row.id);
            continue;
        }
        add(&mut sums.by_partner, row.value.partner.known().copied(), money);
        add(&mut sums.by_category, row.value.category.known().copied(), money);
    }
    let whole = budget.lines.complete && sums.unpriced.is_empty() && sums.too_large.is_empty();
    if let (true, Answer::Known(stated), Answer::Known(currency)) =
        (whole, &budget.stated_total, &budget.stated_currency)
    {
        sums.stated_difference = difference(&sums.by_currency, stated.get(), *currency);
    }
    sums
}

/// Each part is at most the sum of its currency, which was kept exactly. The parts stay in the order of their keys,
/// with the part that has none last.
fn add<K: Ord>(sums: &mut Vec<(Option<K>, Totals)>, key: Option<K>, money: Money) {
    let rank = |key: &Option<K>| key.is_none();
    let place = sums.partition_point(|(known, _)| (rank(known), known) < (rank(&key), &key));
    if sums.get(place).is_none_or(|(known, _)| *known != key) {
        sums.insert(place, (key, Totals::default()));
    }
    if let Some((_, totals)) = sums.get_mut(place) {
        let _ = totals.add(money);
    }
}

fn difference(sums: &Totals, stated: rust_decimal::Decimal, currency: Currency) -> Option<Money> {
    if sums.iter().any(|sum| sum.currency != currency) {
        return None;
    }
    let amount = stated.checked_sub(sums.get(currency)?)?;
    Some(Money { amount, currency })
}
