//! One value of one field, as each door writes it.

use crate::calendar::{Date, Instant, YearMonth, parse_date, write_date};
use crate::country::Country;
use crate::json::{Json, Number};
use crate::money::{Amount, Count, Currency, Months, Quantity, Years, parse_amount, parse_quantity, parse_whole};
use crate::path::FieldKind;
use crate::problem::{Expected, ProblemKind};
use crate::records::OrganisationNumber;
use crate::row::RowId;
use crate::text::Text;

/// A value that a field can hold. JSON is strict; typed text is read as people write it.
///
/// Most values are strings in JSON, in the form that is also typed; those write two functions.
pub(crate) trait Leaf: Sized {
    /// What a form shows for it.
    const KIND: FieldKind;

    /// Reads typed text, which comes without space around it and is never empty.
    fn from_typed(text: &str) -> Result<Self, ProblemKind>;

    /// Text that `from_typed` reads as this value.
    fn to_typed(&self) -> String;

    /// Reads a JSON value other than `null`.
    fn from_json(json: &Json) -> Result<Self, ProblemKind> {
        Self::from_typed(string(json, Expected::String)?)
    }

    /// The JSON value.
    fn to_json(&self) -> Json {
        Json::String(self.to_typed())
    }
}

fn string(json: &Json, expected: Expected) -> Result<&str, ProblemKind> {
    match json {
        Json::String(text) => Ok(text),
        _ => Err(ProblemKind::WrongType { expected }),
    }
}

impl Leaf for bool {
    const KIND: FieldKind = FieldKind::YesNo;

    fn from_typed(text: &str) -> Result<Self, ProblemKind> {
        match text {
            "yes" => Ok(true),
            "no" => Ok(false),
            _ => Err(ProblemKind::NotAChoice { choices: &["yes", "no"] }),
        }
    }

    fn to_typed(&self) -> String {
        String::from(if *self { "yes" } else { "no" })
    }

    fn from_json(json: &Json) -> Result<Self, ProblemKind> {
        match json {
            Json::Bool(value) => Ok(*value),
            _ => Err(ProblemKind::WrongType { expected: Expected::Bool }),
        }
    }

    fn to_json(&self) -> Json {
        Json::Bool(*self)
    }
}

impl<const MAX: u32> Leaf for Text<MAX> {
    const KIND: FieldKind = FieldKind::Text;

    fn from_typed(text: &str) -> Result<Self, ProblemKind> {
        Text::new(text)
    }

    fn to_typed(&self) -> String {
        self.as_str().to_owned()
    }
}

impl Leaf for OrganisationNumber {
    const KIND: FieldKind = FieldKind::OrganisationNumber;

    /// Which kind of number it is hangs on the partner's country, and is settled when all of the
    /// partner has been read.
    fn from_typed(text: &str) -> Result<Self, ProblemKind> {
        Text::new(text).map(OrganisationNumber::Foreign)
    }

    fn to_typed(&self) -> String {
        self.as_str().to_owned()
    }
}

impl Leaf for RowId {
    /// Never asked for: a field that names a row says in its declaration which list it is of.
    const KIND: FieldKind = FieldKind::Text;

    fn from_typed(text: &str) -> Result<Self, ProblemKind> {
        RowId::new(text)
    }

    fn to_typed(&self) -> String {
        self.as_str().to_owned()
    }
}

impl Leaf for Country {
    const KIND: FieldKind = FieldKind::Country;

    fn from_typed(text: &str) -> Result<Self, ProblemKind> {
        Country::new(&text.to_ascii_uppercase())
    }

    fn to_typed(&self) -> String {
        self.code().to_owned()
    }

    fn from_json(json: &Json) -> Result<Self, ProblemKind> {
        Country::new(string(json, Expected::String)?)
    }
}

impl Leaf for Currency {
    const KIND: FieldKind = FieldKind::Currency;

    fn from_typed(text: &str) -> Result<Self, ProblemKind> {
        Currency::new(&text.to_ascii_uppercase())
    }

    fn to_typed(&self) -> String {
        self.code().to_owned()
    }

    fn from_json(json: &Json) -> Result<Self, ProblemKind> {
        Currency::new(string(json, Expected::String)?)
    }
}

impl Leaf for Amount {
    const KIND: FieldKind = FieldKind::Amount;

    fn from_typed(text: &str) -> Result<Self, ProblemKind> {
        parse_amount(text).map_err(ProblemKind::from)
    }

    fn to_typed(&self) -> String {
        self.unambiguous()
    }

    fn from_json(json: &Json) -> Result<Self, ProblemKind> {
        Amount::from_plain(string(json, Expected::DecimalString)?)
    }

    fn to_json(&self) -> Json {
        Json::String(self.to_plain())
    }
}

impl Leaf for Quantity {
    const KIND: FieldKind = FieldKind::Quantity;

    fn from_typed(text: &str) -> Result<Self, ProblemKind> {
        parse_quantity(text)
    }

    fn to_typed(&self) -> String {
        self.amount().unambiguous()
    }

    fn from_json(json: &Json) -> Result<Self, ProblemKind> {
        Quantity::try_from(Amount::from_json(json)?)
    }

    fn to_json(&self) -> Json {
        self.amount().to_json()
    }
}

/// Whole numbers are JSON integers, and digits when typed.
macro_rules! whole {
    ($($name:ident),+) => { $(
        impl Leaf for $name {
            const KIND: FieldKind = FieldKind::$name;

            fn from_typed(text: &str) -> Result<Self, ProblemKind> {
                $name::new(parse_whole(text)?)
            }

            fn to_typed(&self) -> String {
                self.get().to_string()
            }

            fn from_json(json: &Json) -> Result<Self, ProblemKind> {
                $name::new(integer(json)?)
            }

            fn to_json(&self) -> Json {
                Json::Number(Number::Integer(self.get().into()))
            }
        }
    )+ };
}
whole!(Count, Years, Months);

/// A whole number that is not negative; what is larger than all bounds becomes the largest.
fn integer(json: &Json) -> Result<u32, ProblemKind> {
    match json {
        Json::Number(Number::Integer(n)) if *n < 0 => Err(ProblemKind::Negative),
        Json::Number(Number::Integer(n)) => Ok(u32::try_from(*n).unwrap_or(u32::MAX)),
        Json::Number(Number::Other) => Err(ProblemKind::NotWhole),
        _ => Err(ProblemKind::WrongType { expected: Expected::Integer }),
    }
}

impl Leaf for Date {
    const KIND: FieldKind = FieldKind::Date;

    fn from_typed(text: &str) -> Result<Self, ProblemKind> {
        parse_date(text)
    }

    fn to_typed(&self) -> String {
        write_date(*self)
    }

    fn from_json(json: &Json) -> Result<Self, ProblemKind> {
        crate::calendar::parse_iso_date(string(json, Expected::String)?)
    }
}

impl Leaf for YearMonth {
    const KIND: FieldKind = FieldKind::YearMonth;

    fn from_typed(text: &str) -> Result<Self, ProblemKind> {
        YearMonth::parse(text)
    }

    fn to_typed(&self) -> String {
        self.to_string()
    }

    fn from_json(json: &Json) -> Result<Self, ProblemKind> {
        YearMonth::parse_strict(string(json, Expected::String)?)
    }
}

impl Leaf for Instant {
    const KIND: FieldKind = FieldKind::Instant;

    fn from_typed(text: &str) -> Result<Self, ProblemKind> {
        Instant::parse(text)
    }

    fn to_typed(&self) -> String {
        self.to_string()
    }

    fn from_json(json: &Json) -> Result<Self, ProblemKind> {
        Instant::parse_strict(string(json, Expected::String)?)
    }
}
