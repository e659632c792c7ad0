//! What a rulebook writes for a parameter, as data.

use crate::json::array;
use core::fmt;
use norec_core::Json;

/// The value of a parameter as the rulebook writes it. Shares and other decimals are text, so that they stay exact.
///
/// ```
/// use norec_rules::rulebook::{self, Datum};
///
/// let orgs = rulebook::latest().rule("orgs").unwrap();
/// assert_eq!(orgs.parameters, [("minimum", Datum::Number(2))]);
/// assert_eq!(Datum::List(&[Datum::Text("NP"), Datum::Bool(true)]).to_string(), "NP, true");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Datum {
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Number(i64),
    /// Text, and a share such as `0.10`.
    Text(&'static str),
    /// Values in their order.
    List(&'static [Datum]),
    /// Values by their names.
    Table(&'static [(&'static str, Datum)]),
}

impl Datum {
    /// The value as JSON.
    #[must_use]
    pub fn to_json(&self) -> Json {
        match self {
            Datum::Bool(value) => Json::Bool(*value),
            Datum::Number(number) => Json::integer(*number),
            Datum::Text(text) => Json::text(*text),
            Datum::List(items) => array(items, Datum::to_json),
            Datum::Table(pairs) => table(pairs),
        }
    }
}

/// Parameters by their names, as a JSON object.
pub(crate) fn table(pairs: &[(&str, Datum)]) -> Json {
    Json::Object(pairs.iter().map(|(name, value)| ((*name).to_owned(), value.to_json())).collect())
}

/// For people: without brackets and quotation marks.
impl fmt::Display for Datum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Datum::Bool(value) => write!(f, "{value}"),
            Datum::Number(number) => write!(f, "{number}"),
            Datum::Text(text) => f.write_str(text),
            Datum::List([]) => f.write_str("–"),
            Datum::List(items) => joined(f, items, ", ", fmt::Display::fmt),
            Datum::Table(pairs) => joined(f, pairs, " ", |(_, value), f| fmt::Display::fmt(value, f)),
        }
    }
}

fn joined<T>(
    f: &mut fmt::Formatter<'_>,
    items: &[T],
    between: &str,
    show: impl Fn(&T, &mut fmt::Formatter<'_>) -> fmt::Result,
) -> fmt::Result {
    for (place, item) in items.iter().enumerate() {
        if place > 0 {
            f.write_str(between)?;
        }
        show(item, f)?;
    }
    Ok(())
}
