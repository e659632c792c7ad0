//! Why input could not be used: data first, sentences elsewhere.
//!
//! Programs match on [`ProblemKind`] or its [`id`](ProblemKind::id), which never changes once
//! released; the sentences that applicants read are made of the same data in `norec-rules`.
//! `Display` is a plain English line for programmers.

use std::fmt;

use crate::money::{Amount, Currency};
use crate::path::ListName;
use crate::row::RowId;

/// One thing in the input that could not be used, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The field, as in [`FieldPath`](crate::FieldPath): `partners[p1].country`. A row without a
    /// usable id is named by its position, counted from one: `partners[#2].id`. Empty for the
    /// whole document.
    pub path: String,
    /// What is the matter.
    pub kind: ProblemKind,
    /// What was given, where that is text or a number: at most 80 characters of it.
    pub given: Option<String>,
}

impl Problem {
    pub(crate) fn new(path: impl Into<String>, kind: ProblemKind) -> Self {
        Problem { path: path.into(), kind, given: None }
    }

    pub(crate) fn given(mut self, text: &str) -> Self {
        self.given = Some(text.chars().take(80).collect());
        self
    }
}

/// What a value should have been.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// `{ … }`
    Object,
    /// `[ … ]`
    Array,
    /// `true` or `false`
    Bool,
    /// `"…"`
    String,
    /// A whole number such as `6`.
    Integer,
    /// A decimal written as a string, such as `"107000.50"`.
    DecimalString,
}

/// What can be wrong with input.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProblemKind {
    /// The document has a field that no record has.
    UnknownField,
    /// An object says the same key twice.
    DuplicateKey,
    /// Two rows of a list have the same id.
    DuplicateId,
    /// A row has no id, or one that is not 1 to 36 ASCII letters, digits, `-` or `_`.
    BadId,
    /// A value of another JSON type.
    WrongType {
        /// The type that it should have.
        expected: Expected,
    },
    /// "There is none" was said of something that there always is.
    NullNotAllowed,
    /// A word that is not among the choices.
    NotAChoice {
        /// The choices.
        choices: &'static [&'static str],
    },
    /// A date that no calendar has, such as 2025-02-30.
    DateImpossible,
    /// Text that is not a date in a form that cannot be misread.
    DateForm,
    /// Text that is not a month of a year.
    MonthForm,
    /// Text that is not an instant: date, time of day and offset.
    InstantForm,
    /// Text that is not a number.
    NotANumber,
    /// An amount that can be read in two ways.
    AmbiguousAmount {
        /// The amount, if the separator groups thousands.
        thousands: Amount,
        /// The amount, if the separator is the decimal sign.
        fraction: Amount,
    },
    /// A number below zero.
    Negative,
    /// More than 12 digits before the decimal sign.
    TooLarge,
    /// More than 4 digits after the decimal sign.
    TooManyDecimals,
    /// A part of something that is counted in wholes.
    NotWhole,
    /// Zero of something that there is at least a little of.
    CountZero,
    /// A number outside its bounds, both included.
    OutOfRange {
        /// The least.
        min: u32,
        /// The greatest.
        max: u32,
    },
    /// Text that is too long.
    TooLong {
        /// The greatest number of characters.
        max: u32,
    },
    /// Text that says nothing.
    Empty,
    /// Not an ISO 3166-1 alpha-2 code of a place with organisations.
    CountryUnknown,
    /// Not an ISO 4217 code of a currency with a minor unit.
    CurrencyUnknown,
    /// An amount typed with one currency where another is answered.
    CurrencyDiffers {
        /// The currency typed with the amount.
        written: Currency,
        /// The currency answered.
        answered: Currency,
    },
    /// Not a Norwegian organisation number: nine digits, the last one the check digit.
    OrganisationNumberCheck,
    /// Two partners with one Norwegian organisation number.
    OrganisationNumberTwice {
        /// The path of the other.
        other: String,
    },
    /// A row is named that is not in its list.
    NoSuchRow {
        /// The list.
        list: ListName,
        /// The row named.
        id: RowId,
    },
    /// The youngest is older than the oldest.
    AgesCrossed,
    /// The document is larger than this many bytes.
    DocumentTooLarge {
        /// The greatest number of bytes.
        max: u32,
    },
    /// The document is nested deeper than this.
    TooDeep {
        /// The greatest depth.
        max: u32,
    },
    /// A list has more rows than this.
    TooManyRows {
        /// The greatest number of rows.
        max: u32,
    },
    /// The text is not JSON from this place on, both counted from one.
    NotJson {
        /// The line.
        line: u32,
        /// The character in the line.
        column: u32,
    },
    /// A document in a format that this version does not know.
    FormatUnknown,
    /// A key of `supplied` that is not `partner-countries/NP` or `maximum-rate/housing-NP-NOK`.
    SuppliedKey,
}

impl ProblemKind {
    /// The stable id.
    pub fn id(&self) -> &'static str {
        match self {
            ProblemKind::UnknownField => "unknown-field",
            ProblemKind::DuplicateKey => "duplicate-key",
            ProblemKind::DuplicateId => "duplicate-id",
            ProblemKind::BadId => "bad-id",
            ProblemKind::WrongType { .. } => "wrong-type",
            ProblemKind::NullNotAllowed => "null-not-allowed",
            ProblemKind::NotAChoice { .. } => "not-a-choice",
            ProblemKind::DateImpossible => "date-impossible",
            ProblemKind::DateForm => "date-form",
            ProblemKind::MonthForm => "month-form",
            ProblemKind::InstantForm => "instant-form",
            ProblemKind::NotANumber => "not-a-number",
            ProblemKind::AmbiguousAmount { .. } => "ambiguous-amount",
            ProblemKind::Negative => "negative",
            ProblemKind::TooLarge => "too-large",
            ProblemKind::TooManyDecimals => "too-many-decimals",
            ProblemKind::NotWhole => "not-whole",
            ProblemKind::CountZero => "count-zero",
            ProblemKind::OutOfRange { .. } => "out-of-range",
            ProblemKind::TooLong { .. } => "too-long",
            ProblemKind::Empty => "empty",
            ProblemKind::CountryUnknown => "country-unknown",
            ProblemKind::CurrencyUnknown => "currency-unknown",
            ProblemKind::CurrencyDiffers { .. } => "currency-differs",
            ProblemKind::OrganisationNumberCheck => "organisation-number-check",
            ProblemKind::OrganisationNumberTwice { .. } => "organisation-number-twice",
            ProblemKind::NoSuchRow { .. } => "no-such-row",
            ProblemKind::AgesCrossed => "ages-crossed",
            ProblemKind::DocumentTooLarge { .. } => "document-too-large",
            ProblemKind::TooDeep { .. } => "too-deep",
            ProblemKind::TooManyRows { .. } => "too-many-rows",
            ProblemKind::NotJson { .. } => "not-json",
            ProblemKind::FormatUnknown => "format-unknown",
            ProblemKind::SuppliedKey => "supplied-key",
        }
    }
}

impl fmt::Display for ProblemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ProblemKind::UnknownField => f.write_str("no field has this name"),
            ProblemKind::DuplicateKey => f.write_str("this key stands twice; keep one"),
            ProblemKind::DuplicateId => f.write_str("an earlier row has this id"),
            ProblemKind::BadId => f.write_str("a row needs an id of 1 to 36 letters a-z, digits, `-` or `_`"),
            ProblemKind::WrongType { expected } => f.write_str(match expected {
                Expected::Object => "write an object",
                Expected::Array => "write an array",
                Expected::Bool => "write `true` or `false`",
                Expected::String => "write a string",
                Expected::Integer => "write a whole number",
                Expected::DecimalString => "write the number as a string, such as \"1234.50\"",
            }),
            ProblemKind::NullNotAllowed => {
                f.write_str("there is always one: leave the key out, or write {\"cannot_say\": true}")
            }
            ProblemKind::NotAChoice { choices } => {
                f.write_str("write one of ")?;
                for (at, choice) in choices.iter().enumerate() {
                    f.write_str(if at == 0 { "`" } else { ", `" })?;
                    f.write_str(choice)?;
                    f.write_str("`")?;
                }
                Ok(())
            }
            ProblemKind::DateImpossible => f.write_str("the calendar has no such day or time"),
            ProblemKind::DateForm => f.write_str("write the date as 2027-08-01"),
            ProblemKind::MonthForm => f.write_str("write the month as 2027-08"),
            ProblemKind::InstantForm => f.write_str("write the instant as 2026-08-15T23:59:00+02:00"),
            ProblemKind::NotANumber => f.write_str("write a number, such as 1234.50"),
            ProblemKind::AmbiguousAmount { thousands, fraction } => {
                write!(f, "this can mean {thousands} or {fraction}")
            }
            ProblemKind::Negative => f.write_str("write zero or more"),
            ProblemKind::TooLarge => f.write_str("write at most 12 digits before the decimals"),
            ProblemKind::TooManyDecimals => f.write_str("write at most 4 decimals"),
            ProblemKind::NotWhole => f.write_str("write a whole number"),
            ProblemKind::CountZero => f.write_str("write more than zero"),
            ProblemKind::OutOfRange { min, max } => {
                write!(f, "write a number from {min} to {max}")
            }
            ProblemKind::TooLong { max } => write!(f, "write at most {max} characters"),
            ProblemKind::Empty => f.write_str("write something, or leave the key out"),
            ProblemKind::CountryUnknown => f.write_str("write a country code such as NP"),
            ProblemKind::CurrencyUnknown => f.write_str("write a currency code such as NOK"),
            ProblemKind::CurrencyDiffers { written, answered } => {
                write!(f, "the amount says {written}, and the currency is answered as {answered}")
            }
            ProblemKind::OrganisationNumberCheck => {
                f.write_str("a Norwegian organisation number has nine digits, the last one a check digit")
            }
            ProblemKind::OrganisationNumberTwice { other } => {
                write!(f, "the same organisation number as `{other}`")
            }
            ProblemKind::NoSuchRow { list, id } => write!(f, "`{list}` has no row `{id}`"),
            ProblemKind::AgesCrossed => f.write_str("the youngest is older than the oldest"),
            ProblemKind::DocumentTooLarge { max } => write!(f, "keep it to {max} bytes"),
            ProblemKind::TooDeep { max } => write!(f, "nest at most {max} levels"),
            ProblemKind::TooManyRows { max } => write!(f, "keep it to {max} rows"),
            ProblemKind::NotJson { line, column } => {
                write!(f, "not JSON from line {line}, column {column}")
            }
            ProblemKind::FormatUnknown => {
                f.write_str("this version does not know that format; a newer one may have written it")
            }
            ProblemKind::SuppliedKey => {
                f.write_str("write a key such as `partner-countries/NP` or `maximum-rate/housing-NP-NOK`")
            }
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() { "the document" } else { &self.path };
        write!(f, "{path}: ")?;
        if let Some(given) = &self.given {
            write!(f, "`{given}`: ")?;
        }
        write!(f, "{} ({})", self.kind, self.kind.id())
    }
}

impl std::error::Error for ProblemKind {}
impl std::error::Error for Problem {}

#[cfg(test)]
mod tests {
    /// The tests of both doors, which name kinds by id.
    const TESTS: [&str; 2] = [include_str!("door/tests.rs"), include_str!("draft/tests.rs")];

    #[test]
    fn every_kind_is_shown_by_a_test_of_a_door() {
        let (_, after) = include_str!("problem.rs").split_once("fn id(").unwrap_or_default();
        let (list, _) = after.split_once("\n    }\n").unwrap_or_default();
        let ids: Vec<&str> = list.split('"').skip(1).step_by(2).collect();
        assert!(ids.len() > 30, "the list of ids was not found");
        for id in ids {
            let quoted = ["\"", id, "\""].concat();
            let shown = TESTS.iter().any(|tests| tests.contains(&quoted));
            assert!(shown, "no test of a door shows `{id}`");
        }
    }
}
