//! The total of one line. Core rounds here, and where a sum is shared by so many.

use std::fmt;

use rust_decimal::Decimal;

use crate::money::{Amount, Currency, Money, Quantity};

/// A result that would need more digits than money may have here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Overflow;

impl fmt::Display for Overflow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the sum has more digits than can be kept exactly")
    }
}

impl std::error::Error for Overflow {}

const MAX_MINOR_UNITS: i128 = 10_i128.pow(19);

/// The total of a budget line, rounded half away from zero to the currency's minor unit, as
/// spreadsheets do. Norec publishes no rule of rounding: this one is ours.
///
/// ```
/// use norec_core::{Currency, Decimal, Quantity, line_total, parse_amount};
///
/// let nok = Currency::new("NOK")?;
/// let half = Quantity::new(Decimal::new(5, 1))?;
/// let total = line_total(parse_amount("0,25")?, half, nok)?;
/// assert_eq!(total.amount, Decimal::new(13, 2)); // 0.125 → 0.13
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`Overflow`] from 10^19 minor units on.
pub fn line_total(unit_cost: Amount, quantity: Quantity, currency: Currency) -> Result<Money, Overflow> {
    let (a, b) = (unit_cost.get(), quantity.get());
    // At most 16 digits each, so that the product of the whole numbers is exact.
    let product = a.mantissa().checked_mul(b.mantissa()).ok_or(Overflow)?;
    let scale = a.scale().saturating_add(b.scale());
    let minor = currency.minor_unit();
    let units = if scale <= minor {
        shift(product, minor.saturating_sub(scale))?
    } else {
        divide(product, shift(1, scale.saturating_sub(minor))?)?
    };
    if units >= MAX_MINOR_UNITS {
        return Err(Overflow);
    }
    let amount = Decimal::try_from_i128_with_scale(units, minor).map_err(|_| Overflow)?;
    Ok(Money { amount, currency })
}

/// A value with so many zeros more.
pub(super) fn shift(value: i128, digits: u32) -> Result<i128, Overflow> {
    let factor = 10_i128.checked_pow(digits).ok_or(Overflow)?;
    value.checked_mul(factor).ok_or(Overflow)
}

/// Divides a value that is not negative; half goes up.
pub(super) fn divide(value: i128, divisor: i128) -> Result<i128, Overflow> {
    let half = divisor.checked_div(2).ok_or(Overflow)?;
    value.checked_add(half).and_then(|sum| sum.checked_div(divisor)).ok_or(Overflow)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::line_total;
    use crate::decimal::digits;
    use crate::money::{Amount, Currency, Quantity};

    fn total(cost: &str, quantity: &str, currency: &str) -> Option<String> {
        let quantity = Quantity::try_from(Amount::from_plain(quantity).unwrap()).unwrap();
        line_total(Amount::from_plain(cost).unwrap(), quantity, Currency::new(currency).unwrap())
            .ok()
            .map(|money| digits(money.amount))
    }

    #[test]
    fn a_line_is_rounded_once_half_away_from_zero() {
        for (cost, quantity, currency, sum) in [
            ("6000", "12", "NOK", "72000.00"),
            ("0.005", "1", "NOK", "0.01"),
            ("0.0049", "1", "NOK", "0.00"),
            ("0.015", "1", "NOK", "0.02"), // to even would give the same,
            ("0.025", "1", "NOK", "0.03"), // and here 0.02
            ("2.5", "1", "UGX", "3"),
            ("2.4999", "1", "UGX", "2"),
            ("1.0005", "1", "TND", "1.001"),
            ("0", "3", "NOK", "0.00"),
        ] {
            assert_eq!(total(cost, quantity, currency).as_deref(), Some(sum), "{cost} × {quantity} {currency}");
        }
    }

    #[test]
    fn the_largest_figures_stay_exact_or_are_refused() {
        assert_eq!(
            total("999999999999.9999", "9999", "NOK").as_deref(),
            Some("9998999999999999.00") // 9998999999999999.0001 to the øre
        );
        assert_eq!(total("999999999999.9999", "999999999999.9999", "NOK"), None);
    }
}
