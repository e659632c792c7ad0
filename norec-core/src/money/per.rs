//! What one of so many costs: besides the total of a line, the only place where core rounds.

use rust_decimal::Decimal;

use crate::money::line::{divide, shift};
use crate::money::{Money, Totals};

impl Money {
    /// This amount shared by so many, rounded half away from zero to the currency's minor unit. Norec publishes no
    /// rule of rounding: this one is ours, the same as of a line. Since each share is rounded, shares do not add up to
    /// the whole, and no rule uses them.
    ///
    /// `None` for nobody, and where the digits cannot be kept exactly.
    ///
    /// ```
    /// use norec_core::{Currency, Decimal, Money};
    ///
    /// let usd = Currency::new("USD")?;
    /// let whole = Money { amount: Decimal::from(107_000), currency: usd };
    /// assert_eq!(whole.per(13).map(|one| one.amount), Some(Decimal::new(8230_77, 2))); // 8230.769…
    /// assert_eq!(whole.per(0), None);
    /// # Ok::<(), norec_core::ProblemKind>(())
    /// ```
    #[must_use]
    pub fn per(self, heads: u64) -> Option<Money> {
        let minor = self.currency.minor_unit();
        // Whole numbers throughout, so that nothing is rounded twice.
        let units = shift(self.amount.abs().mantissa(), minor).ok()?;
        let parts = shift(i128::from(heads), self.amount.scale()).ok()?;
        let mut amount = Decimal::try_from_i128_with_scale(divide(units, parts).ok()?, minor).ok()?;
        amount.set_sign_negative(self.amount.is_sign_negative());
        Some(Money { amount, ..self })
    }
}

impl Totals {
    /// Each sum shared by so many, as [`Money::per`].
    #[must_use]
    pub fn per(&self, heads: u64) -> Option<Totals> {
        let mut shares = Totals::default();
        for money in self.iter() {
            shares.add(money.per(heads)?).ok()?;
        }
        Some(shares)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use crate::decimal::digits;
    use crate::money::{Amount, Currency, Money};
    use rust_decimal::Decimal;

    fn per(amount: Decimal, currency: &str, heads: u64) -> Option<String> {
        let currency = Currency::new(currency).unwrap();
        Money { amount, currency }.per(heads).map(|money| digits(money.amount))
    }

    #[test]
    fn a_share_is_rounded_once_half_away_from_zero() {
        for (amount, currency, heads, share) in [
            ("100", "NOK", 3, "33.33"),
            ("200", "NOK", 3, "66.67"),
            ("0.05", "NOK", 2, "0.03"),   // 0.025: to even would give 0.02
            ("0.03", "NOK", 2, "0.02"),   // 0.015
            ("0.01", "NOK", 3, "0.00"),   // 0.0033…
            ("5", "UGX", 2, "3"),         // 2.5
            ("7", "UGX", 3, "2"),         // 2.33…
            ("0.003", "TND", 2, "0.002"), // 0.0015
            ("1", "TND", 3, "0.333"),
            ("0.0149", "NOK", 1, "0.01"), // finer than the minor unit
            ("0.0150", "NOK", 1, "0.02"),
            ("107000", "USD", 78, "1371.79"),
        ] {
            let amount = Amount::from_plain(amount).unwrap().get();
            assert_eq!(per(amount, currency, heads).as_deref(), Some(share), "{amount} {currency} by {heads}");
        }
        assert_eq!(per(Decimal::new(-5, 2), "NOK", 2).as_deref(), Some("-0.03"), "away from zero below it too");
    }

    #[test]
    fn nobody_costs_nothing_that_can_be_said() {
        assert_eq!(per(Decimal::ONE_HUNDRED, "NOK", 0), None);
    }

    #[test]
    fn the_largest_figures_stay_exact_or_are_refused() {
        assert_eq!(per(Decimal::MAX, "UGX", 1).as_deref(), Some("79228162514264337593543950335"));
        assert_eq!(per(Decimal::MAX, "UGX", 2).as_deref(), Some("39614081257132168796771975168")); // …167.5
        assert_eq!(per(Decimal::MAX, "NOK", 1), None, "two digits more than there are");
        assert_eq!(per(Decimal::new(1, 28), "NOK", u64::MAX), None);
    }
}
