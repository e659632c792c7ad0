//! Sums, one a currency. Nothing is converted, ever.

use rust_decimal::Decimal;

use crate::decimal;
use crate::money::{Currency, Overflow};

/// An amount of a currency. It may be negative: a difference is money too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Money {
    /// How much.
    pub amount: Decimal,
    /// Of what.
    pub currency: Currency,
}

/// Sums by currency, in the order of the codes.
///
/// ```
/// use norec_core::{Currency, Decimal, Money, Totals};
///
/// let nok = Currency::new("NOK")?;
/// let usd = Currency::new("USD")?;
/// let mut totals = Totals::default();
/// for (amount, currency) in [(100, nok), (5, usd), (50, nok)] {
///     totals.add(Money { amount: Decimal::new(amount, 0), currency })?;
/// }
/// assert_eq!(totals.get(nok), Some(Decimal::new(150, 0)));
/// assert_eq!(totals.iter().count(), 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Totals(Vec<Money>); // INVARIANT: sorted by currency, none twice.

impl From<Money> for Totals {
    fn from(money: Money) -> Totals {
        Totals(vec![money])
    }
}

impl Totals {
    /// Adds money to the sum of its currency.
    ///
    /// # Errors
    /// [`Overflow`] if the sum cannot be kept exactly; then nothing is added.
    pub fn add(&mut self, money: Money) -> Result<(), Overflow> {
        match self.place(money.currency) {
            Ok(at) => {
                let sum = self.0.get_mut(at).ok_or(Overflow)?;
                sum.amount = exact_sum(sum.amount, money.amount)?;
            }
            Err(at) => self.0.insert(at, money),
        }
        Ok(())
    }

    /// The sum in a currency; `None` if nothing was added in it.
    pub fn get(&self, currency: Currency) -> Option<Decimal> {
        let at = self.place(currency).ok()?;
        self.0.get(at).map(|money| money.amount)
    }

    /// The sums, in the order of the codes.
    pub fn iter(&self) -> impl Iterator<Item = Money> + '_ {
        self.0.iter().copied()
    }

    /// Whether nothing was added.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn place(&self, currency: Currency) -> Result<usize, usize> {
        self.0.binary_search_by(|money| money.currency.cmp(&currency))
    }
}

/// A sum without a lost digit: `checked_add` rounds when the result needs more than 28.
pub(crate) fn exact_sum(a: Decimal, b: Decimal) -> Result<Decimal, Overflow> {
    if a.is_zero() {
        return Ok(b);
    }
    if b.is_zero() {
        return Ok(a);
    }
    let sum = decimal::add(a, b).ok_or(Overflow)?;
    if sum.scale() == a.scale().max(b.scale()) || sum.is_zero() { Ok(sum) } else { Err(Overflow) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::{Money, Totals};
    use crate::money::{Currency, Overflow};
    use rust_decimal::Decimal;

    #[test]
    fn a_sum_that_would_lose_a_digit_is_refused_and_leaves_the_totals_alone() {
        let currency = Currency::new("NOK").unwrap();
        let mut totals = Totals::default();
        let money = |amount| Money { amount, currency };
        totals.add(money(Decimal::MAX)).unwrap();
        let before = totals.clone();
        assert_eq!(totals.add(money(Decimal::ONE)), Err(Overflow));
        assert_eq!(totals.add(money(Decimal::new(1, 2))), Err(Overflow));
        assert_eq!(totals, before);
    }
}
