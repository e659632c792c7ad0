//! Keys of the figures that only the applicant can look up.

use std::fmt;

use crate::country::Country;
use crate::money::Currency;
use crate::path::{Field, FieldKind};
use crate::records::Category;

/// A figure that is not published, and that the applicant can find in what Norec sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SuppliedKey {
    /// Whether a country is on Norec's list of partner countries: `partner-countries/NP`.
    PartnerCountry(Country),
    /// The highest rate for a kind of cost in a country: `maximum-rate/housing-NP-NOK`.
    MaximumRate(Category, Country, Currency),
}

const PARTNER_COUNTRIES: &str = "partner-countries";
const MAXIMUM_RATE: &str = "maximum-rate";

impl SuppliedKey {
    /// The field: yes or no, or an amount of which there may be none.
    pub fn field(self) -> &'static Field {
        match self {
            SuppliedKey::PartnerCountry(_) => {
                &Field { name: PARTNER_COUNTRIES, kind: FieldKind::YesNo, may_be_absent: false }
            }
            SuppliedKey::MaximumRate(..) => &Field { name: MAXIMUM_RATE, kind: FieldKind::Amount, may_be_absent: true },
        }
    }

    /// The key as text, as it stands in JSON under `supplied`.
    pub(crate) fn text(self) -> String {
        match self {
            SuppliedKey::PartnerCountry(country) => [PARTNER_COUNTRIES, "/", country.code()].concat(),
            SuppliedKey::MaximumRate(category, country, currency) => {
                [MAXIMUM_RATE, "/", category.id(), "-", country.code(), "-", currency.code()].concat()
            }
        }
    }

    /// The key that this text is.
    pub(crate) fn parse(text: &str) -> Option<SuppliedKey> {
        let (parameter, key) = text.split_once('/')?;
        match parameter {
            PARTNER_COUNTRIES => Country::new(key).ok().map(SuppliedKey::PartnerCountry),
            MAXIMUM_RATE => {
                let (rest, currency) = key.rsplit_once('-')?;
                let (category, country) = rest.rsplit_once('-')?;
                Some(SuppliedKey::MaximumRate(
                    Category::from_id(category)?,
                    Country::new(country).ok()?,
                    Currency::new(currency).ok()?,
                ))
            }
            _ => None,
        }
    }
}

impl fmt::Display for SuppliedKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}
