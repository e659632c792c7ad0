//! Amounts and quantities: decimals within bounds.

use std::fmt;

use rust_decimal::Decimal;

use crate::decimal;
use crate::problem::ProblemKind;

const MAX_WHOLE_DIGITS: u32 = 12;
const MAX_DECIMALS: u32 = 4;
const TOO_LARGE: Decimal = Decimal::from_parts(0xD4A5_1000, 0xE8, 0, false, 0); // 10^12

/// An amount without its currency: zero or more, at most 12 digits before and 4 after the decimal
/// sign. It is kept without trailing zeros: `6000.00` is `6000`.
///
/// ```
/// use norec_core::{Amount, Decimal, ProblemKind};
///
/// let amount = Amount::new(Decimal::new(123450, 2))?;
/// assert_eq!(amount.to_string(), "1234.5");
/// assert_eq!(Amount::new(Decimal::new(-1, 0)), Err(ProblemKind::Negative));
/// assert_eq!(Amount::new(Decimal::new(1, 5)), Err(ProblemKind::TooManyDecimals));
/// # Ok::<(), ProblemKind>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Amount(Decimal); // INVARIANT: 0 ≤ it < 10^12, normalised, scale ≤ 4.

impl Amount {
    /// Checks and takes a decimal.
    ///
    /// # Errors
    /// [`ProblemKind::Negative`], [`ProblemKind::TooLarge`] or [`ProblemKind::TooManyDecimals`].
    pub fn new(value: Decimal) -> Result<Amount, ProblemKind> {
        let value = value.normalize();
        if value.is_sign_negative() && !value.is_zero() {
            Err(ProblemKind::Negative)
        } else if value >= TOO_LARGE {
            Err(ProblemKind::TooLarge)
        } else if value.scale() > MAX_DECIMALS {
            Err(ProblemKind::TooManyDecimals)
        } else {
            Ok(Amount(value))
        }
    }

    /// The decimal.
    pub fn get(self) -> Decimal {
        self.0
    }

    /// The amount that these digits are, without sign, before and after the decimal sign.
    pub(crate) fn from_digits(whole: &str, fraction: &str) -> Result<Amount, ProblemKind> {
        let whole = whole.trim_start_matches('0');
        let fraction = fraction.trim_end_matches('0');
        if whole.len() > MAX_WHOLE_DIGITS as usize {
            return Err(ProblemKind::TooLarge);
        }
        if fraction.len() > MAX_DECIMALS as usize {
            return Err(ProblemKind::TooManyDecimals);
        }
        let mut mantissa: i64 = 0; // at most 16 digits
        for digit in whole.bytes().chain(fraction.bytes()) {
            if !digit.is_ascii_digit() {
                return Err(ProblemKind::NotANumber);
            }
            mantissa = mantissa
                .checked_mul(10)
                .and_then(|m| m.checked_add(i64::from(digit.wrapping_sub(b'0'))))
                .ok_or(ProblemKind::TooLarge)?;
        }
        let scale = u32::try_from(fraction.len()).map_err(|_| ProblemKind::TooManyDecimals)?;
        Amount::new(Decimal::new(mantissa, scale))
    }

    /// Reads the plain form of JSON: digits, and perhaps a point and more digits.
    pub(crate) fn from_plain(text: &str) -> Result<Amount, ProblemKind> {
        if let Some(rest) = text.strip_prefix('-') {
            return Err(if rest.starts_with(|c: char| c.is_ascii_digit()) {
                ProblemKind::Negative
            } else {
                ProblemKind::NotANumber
            });
        }
        let (whole, fraction) = match text.split_once('.') {
            Some((whole, fraction)) if !fraction.is_empty() => (whole, fraction),
            Some(_) => return Err(ProblemKind::NotANumber),
            None => (text, ""),
        };
        let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        let leading_zero = whole.len() > 1 && whole.starts_with('0');
        if whole.is_empty() || leading_zero || !digits(whole) || !digits(fraction) {
            return Err(ProblemKind::NotANumber);
        }
        Amount::from_digits(whole, fraction)
    }

    /// The plain form of JSON.
    pub(crate) fn to_plain(self) -> String {
        decimal::digits(self.0)
    }

    /// A form that a person could have typed and nobody can misread: three decimals get a zero
    /// more, since `1.234` could mean a thousand.
    pub(crate) fn unambiguous(self) -> String {
        let mut text = self.to_plain();
        if self.0.scale() == 3 {
            text.push('0');
        }
        text
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_plain())
    }
}

/// How many: more than zero, otherwise within the bounds of an [`Amount`].
///
/// ```
/// use norec_core::{Decimal, ProblemKind, Quantity};
///
/// assert_eq!(Quantity::new(Decimal::new(125, 1))?.to_string(), "12.5");
/// assert_eq!(Quantity::new(Decimal::ZERO), Err(ProblemKind::CountZero));
/// # Ok::<(), ProblemKind>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quantity(Amount); // INVARIANT: not zero.

impl Quantity {
    /// Checks and takes a decimal.
    ///
    /// # Errors
    /// As [`Amount::new`], and [`ProblemKind::CountZero`].
    pub fn new(value: Decimal) -> Result<Quantity, ProblemKind> {
        Quantity::try_from(Amount::new(value)?)
    }

    /// The decimal.
    pub fn get(self) -> Decimal {
        self.0.get()
    }

    pub(crate) fn amount(self) -> Amount {
        self.0
    }
}

impl TryFrom<Amount> for Quantity {
    type Error = ProblemKind;

    fn try_from(amount: Amount) -> Result<Self, Self::Error> {
        if amount.get().is_zero() { Err(ProblemKind::CountZero) } else { Ok(Quantity(amount)) }
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::{Amount, TOO_LARGE};
    use crate::problem::ProblemKind;
    use rust_decimal::Decimal;

    #[test]
    fn the_bound_is_ten_to_the_twelfth() {
        assert_eq!(TOO_LARGE, Decimal::new(1_000_000_000_000, 0));
        let largest = Amount::from_plain("999999999999.9999").unwrap();
        assert_eq!(largest.to_string(), "999999999999.9999");
        assert_eq!(Amount::from_plain("1000000000000"), Err(ProblemKind::TooLarge));
        assert_eq!(Amount::new(Decimal::MAX), Err(ProblemKind::TooLarge));
    }

    #[test]
    fn the_plain_form_is_strict() {
        for (text, plain) in
            [("0", "0"), ("0.5", "0.5"), ("6000.00", "6000"), ("1.234", "1.234"), ("0.00010", "0.0001")]
        {
            assert_eq!(Amount::from_plain(text).unwrap().to_plain(), plain);
        }
        for text in [
            "", ".", ".5", "5.", "1e3", "+1", " 1", "1 ", "007", "1,5", "1.2.3", "0x1", "٣", "--1", "-", "-x", "NaN",
            "1_000",
        ] {
            assert_eq!(Amount::from_plain(text), Err(ProblemKind::NotANumber), "{text}");
        }
        assert_eq!(Amount::from_plain("-1.5"), Err(ProblemKind::Negative));
        assert_eq!(Amount::from_plain("1.00001"), Err(ProblemKind::TooManyDecimals));
        let long = "1234567890123456789012345678901234567890";
        assert_eq!(Amount::from_plain(long), Err(ProblemKind::TooLarge));
    }

    #[test]
    fn three_decimals_are_typed_with_a_fourth() {
        let amount = Amount::from_plain("1.234").unwrap();
        assert_eq!(amount.unambiguous(), "1.2340");
        assert_eq!(Amount::from_plain("1.5").unwrap().unambiguous(), "1.5");
    }
}
