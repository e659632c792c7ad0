//! The organisations of a partnership.

use std::fmt;

use crate::choice::choice;
use crate::country::Country;
use crate::problem::ProblemKind;
use crate::record::record;
use crate::text::Text;

record! {
    /// An organisation that takes part.
    pub struct Partner in "" {
        /// Its name.
        name NAME: Text,
        /// The country it is based in.
        country COUNTRY: Country,
        /// What kind of organisation it is.
        kind KIND: OrganisationKind,
        /// Whether it is a legal entity (juridisk person).
        legal_entity LEGAL_ENTITY: bool,
        /// Whether it has the professional capacity that the exchange needs.
        capacity CAPACITY: bool,
        /// Whether it has had no part in an earlier agreement of this partnership.
        new_partner NEW_PARTNER: bool,
        /// Whether it is the coordinating partner, which signs and is paid.
        coordinator COORDINATOR: bool,
        /// Its number in a register of organisations.
        organisation_number ORGANISATION_NUMBER: OrganisationNumber or absent,
    }
}

choice! {
    /// What kind of organisation a partner is.
    pub enum OrganisationKind {
        /// A civil society organisation.
        CivilSociety = "civil-society",
        /// A public institution.
        Public = "public",
        /// A private company.
        Private = "private",
        /// A person, no organisation.
        Individual = "individual",
        /// Something else.
        Other = "other",
    }
}

/// The number of an organisation in its country's register. Only its shape is checked; no register
/// is asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum OrganisationNumber {
    /// Of a partner in Norway.
    Norwegian(NorwegianNumber),
    /// Of a partner elsewhere, or of one whose country is not known: kept as it was written.
    Foreign(Text),
}

impl OrganisationNumber {
    /// The number as text.
    pub fn as_str(&self) -> &str {
        match self {
            OrganisationNumber::Norwegian(number) => number.as_str(),
            OrganisationNumber::Foreign(text) => text.as_str(),
        }
    }
}

impl fmt::Display for OrganisationNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Nine digits whose last one is the check digit (modulus 11, weights 3 2 7 6 5 4 3 2).
///
/// ```
/// use norec_core::{NorwegianNumber, ProblemKind};
///
/// assert_eq!(NorwegianNumber::new("974760673")?.as_str(), "974760673");
/// assert_eq!(NorwegianNumber::new("974760674"), Err(ProblemKind::OrganisationNumberCheck));
/// # Ok::<(), ProblemKind>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NorwegianNumber([u8; 9]); // INVARIANT: ASCII digits with a right check digit.

const WEIGHTS: [u32; 8] = [3, 2, 7, 6, 5, 4, 3, 2];

impl NorwegianNumber {
    /// Checks and takes a number.
    ///
    /// # Errors
    /// [`ProblemKind::OrganisationNumberCheck`] unless it is nine digits with a right check digit.
    pub fn new(text: &str) -> Result<Self, ProblemKind> {
        let wrong = ProblemKind::OrganisationNumberCheck;
        let Ok(digits) = <[u8; 9]>::try_from(text.as_bytes()) else {
            return Err(wrong);
        };
        if !digits.iter().all(u8::is_ascii_digit) {
            return Err(wrong);
        }
        let value = |digit: &u8| u32::from(digit.wrapping_sub(b'0'));
        let sum: u32 = digits.iter().zip(WEIGHTS).map(|(digit, weight)| value(digit).saturating_mul(weight)).sum();
        // The check digit makes the whole sum, itself with weight one, a multiple of eleven. A
        // number that would need ten has no check digit and is never given out.
        let last = digits.last().map_or(0, value);
        if sum.saturating_add(last) % 11 == 0 { Ok(NorwegianNumber(digits)) } else { Err(wrong) }
    }

    /// The nine digits.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::NorwegianNumber;
    use crate::problem::ProblemKind;

    #[test]
    fn numbers_of_the_register_pass() {
        // Brønnøysundregistrene, Helse Bergen, Bergen kommune: printed on their own pages.
        for number in ["974760673", "983974724", "964338531"] {
            assert!(NorwegianNumber::new(number).is_ok(), "{number}");
        }
    }

    #[test]
    fn each_other_last_digit_is_refused() {
        for last in ['0', '1', '2', '4', '5', '6', '7', '8', '9'] {
            let number: String = "97476067".chars().chain([last]).collect();
            assert_eq!(NorwegianNumber::new(&number), Err(ProblemKind::OrganisationNumberCheck));
        }
    }

    #[test]
    fn a_number_that_would_need_ten_has_no_check_digit() {
        // 3·0 + 2·0 + 7·0 + 6·0 + 5·0 + 4·0 + 3·2 + 2·3 = 12, which leaves 1 of 11: it would take 10.
        for last in '0'..='9' {
            let number: String = "00000023".chars().chain([last]).collect();
            assert!(NorwegianNumber::new(&number).is_err(), "{number}");
        }
    }

    #[test]
    fn another_shape_is_refused() {
        for number in ["", "97476067", "9747606733", "974 760 673", "97476067x", "٩٧٤٧"] {
            assert!(NorwegianNumber::new(number).is_err(), "{number}");
        }
    }
}
