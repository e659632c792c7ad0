//! Currencies: a code and a minor unit.

use std::fmt;
use std::str::FromStr;

use crate::problem::ProblemKind;

/// A currency of ISO 4217 that has a minor unit. Of `iso_currency` only the code and the exponent
/// are used, so that no name or symbol travels to the browser. Metals, test codes and drawing
/// rights have no minor unit and are refused.
///
/// ```
/// use norec_core::{Currency, ProblemKind};
///
/// let nok = Currency::new("NOK")?;
/// assert_eq!((nok.code(), nok.minor_unit()), ("NOK", 2));
/// assert_eq!(Currency::new("UGX")?.minor_unit(), 0);
/// assert_eq!(Currency::new("XAU"), Err(ProblemKind::CurrencyUnknown));
/// # Ok::<(), ProblemKind>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency {
    code: [u8; 3], // INVARIANT: ASCII capitals.
    minor_unit: u8,
}

impl Currency {
    /// The currency with this code, in capitals.
    ///
    /// # Errors
    /// [`ProblemKind::CurrencyUnknown`].
    pub fn new(code: &str) -> Result<Currency, ProblemKind> {
        let known = iso_currency::Currency::from_code(code)
            .and_then(|currency| currency.exponent())
            .and_then(|exponent| u8::try_from(exponent).ok());
        match (known, <[u8; 3]>::try_from(code.as_bytes())) {
            (Some(minor_unit), Ok(code)) => Ok(Currency { code, minor_unit }),
            _ => Err(ProblemKind::CurrencyUnknown),
        }
    }

    /// The code.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.code).unwrap_or_default()
    }

    /// How many decimals its amounts have: 2 for øre, 0 for Ugandan shillings.
    pub fn minor_unit(&self) -> u32 {
        u32::from(self.minor_unit)
    }
}

impl FromStr for Currency {
    type Err = ProblemKind;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Currency::new(text)
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::Currency;

    #[test]
    fn minor_units_are_those_of_the_standard() {
        for (code, minor) in [("NOK", 2), ("USD", 2), ("MWK", 2), ("UGX", 0), ("JPY", 0), ("TND", 3), ("CLF", 4)] {
            assert_eq!(Currency::new(code).unwrap().minor_unit(), minor, "{code}");
        }
    }

    #[test]
    fn what_is_no_currency_is_refused() {
        for code in ["", "nok", "NO", "NOKK", "ABC", "XAU", "XXX", "XTS", "kr"] {
            assert!(Currency::new(code).is_err(), "{code}");
        }
    }
}
