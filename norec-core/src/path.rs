//! Names of fields, by row id, so that they stay when rows move.

mod supplied;

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

pub use supplied::SuppliedKey;

use crate::records::{Application, BudgetLine, Paper, Partner, Placement, Round};
use crate::row::RowId;

/// The lists of an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListName {
    /// The organisations.
    Partners,
    /// The rounds of the exchange.
    Rounds,
    /// The groups that travel.
    Placements,
    /// The lines of the budget.
    Lines,
    /// The papers that come with the application.
    Papers,
}

impl ListName {
    /// All lists, in the order of the form.
    pub const ALL: [ListName; 5] =
        [ListName::Partners, ListName::Rounds, ListName::Placements, ListName::Lines, ListName::Papers];

    /// The name in paths.
    pub fn as_str(self) -> &'static str {
        match self {
            ListName::Partners => "partners",
            ListName::Rounds => "rounds",
            ListName::Placements => "placements",
            ListName::Lines => "budget.lines",
            ListName::Papers => "papers",
        }
    }

    /// The list with this name.
    pub fn from_name(name: &str) -> Option<ListName> {
        ListName::ALL.into_iter().find(|list| list.as_str() == name)
    }

    /// The fields of its rows, in the order of the form.
    pub fn fields(self) -> &'static [&'static Field] {
        match self {
            ListName::Partners => Partner::FIELDS,
            ListName::Rounds => Round::FIELDS,
            ListName::Placements => Placement::FIELDS,
            ListName::Lines => BudgetLine::FIELDS,
            ListName::Papers => Paper::FIELDS,
        }
    }

    /// The letter that the ids of new rows begin with.
    pub(crate) fn letter(self) -> char {
        match self {
            ListName::Partners => 'p',
            ListName::Rounds => 'r',
            ListName::Placements => 'g', // a placement is a group
            ListName::Lines => 'l',
            ListName::Papers => 'd', // documents: `p` is taken
        }
    }
}

impl fmt::Display for ListName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What a field holds, so that a form knows what to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// Free text.
    Text,
    /// `yes` or `no`.
    YesNo,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// A [`Country`](crate::Country).
    Country,
    /// A [`Currency`](crate::Currency).
    Currency,
    /// An [`Amount`](crate::Amount).
    Amount,
    /// A [`Quantity`](crate::Quantity).
    Quantity,
    /// A [`Count`](crate::Count) of people.
    Count,
    /// [`Years`](crate::Years) of age.
    Years,
    /// A length in [`Months`](crate::Months).
    Months,
    /// A [`YearMonth`](crate::YearMonth).
    YearMonth,
    /// A [`Date`](crate::Date).
    Date,
    /// An [`Instant`](crate::Instant).
    Instant,
    /// An [`OrganisationNumber`](crate::OrganisationNumber).
    OrganisationNumber,
    /// The id of a row of this list.
    Reference(ListName),
}

/// The definition of a field. Each stands once, as a constant of its record: `Partner::COUNTRY`.
/// Fields are the same when their names are.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The name as in paths: `country` of a row, `history.agreement` outside lists.
    pub name: &'static str,
    /// What it holds.
    pub kind: FieldKind,
    /// Whether "there is none" is an answer.
    pub may_be_absent: bool,
}

impl Field {
    /// The key in its JSON object: `agreement` of `history.agreement`.
    pub fn key(&self) -> &'static str {
        let mut name = self.name;
        while let Some((_, rest)) = name.split_once('.') {
            name = rest;
        }
        name
    }
}

impl PartialEq for Field {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Field {}

impl PartialOrd for Field {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Field {
    fn cmp(&self, other: &Self) -> Ordering {
        self.name.cmp(other.name)
    }
}

impl Hash for Field {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name.hash(state);
    }
}

/// The name of one field of an application.
///
/// ```
/// use norec_core::{FieldPath, ListName, Partner, RowId};
///
/// let path: FieldPath = "partners[p1].country".parse()?;
/// let same = FieldPath::Row(ListName::Partners, RowId::new("p1")?, &Partner::COUNTRY);
/// assert_eq!(path, same);
/// assert_eq!(path.to_string(), "partners[p1].country");
/// assert!("partners[p1].colour".parse::<FieldPath>().is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FieldPath {
    /// A field outside lists: `submitted_at`, `history.agreement`, `budget.stated_total`.
    Field(&'static Field),
    /// A field of a row: `partners[p1].country`, `budget.lines[l1].unit_cost`.
    Row(ListName, RowId, &'static Field),
    /// Whether a list is complete: `partners`.
    List(ListName),
    /// A figure that only the applicant can look up: `supplied[maximum-rate/housing-NP-NOK]`.
    Supplied(SuppliedKey),
}

impl FieldPath {
    /// The definition of the field; none for a list.
    pub fn field(&self) -> Option<&'static Field> {
        match self {
            FieldPath::Field(field) | FieldPath::Row(_, _, field) => Some(field),
            FieldPath::List(_) => None,
            FieldPath::Supplied(key) => Some(key.field()),
        }
    }

    /// The fields outside lists, in the order of the form.
    pub fn singles() -> impl Iterator<Item = FieldPath> {
        Application::RECORDS.into_iter().flat_map(|(_, fields)| fields).map(|field| FieldPath::Field(field))
    }

    /// Reads the path of a list, or of a field in a record or a row: what a form has whatever is answered. A figure to look
    /// up is none of them, so no table of countries and currencies is needed.
    ///
    /// ```
    /// use norec_core::FieldPath;
    ///
    /// assert_eq!(FieldPath::of_form("budget.lines[l1].note"), "budget.lines[l1].note".parse().ok());
    /// assert_eq!(FieldPath::of_form("supplied[partner-countries/NP]"), None);
    /// ```
    #[must_use]
    pub fn of_form(text: &str) -> Option<FieldPath> {
        if let Some(list) = ListName::from_name(text) {
            return Some(FieldPath::List(list));
        }
        let Some((name, rest)) = text.split_once('[') else {
            return FieldPath::singles().find(|path| path.field().is_some_and(|field| field.name == text));
        };
        let list = ListName::from_name(name)?;
        let (id, name) = rest.split_once("].")?;
        let field = list.fields().iter().find(|field| field.name == name)?;
        Some(FieldPath::Row(list, RowId::new(id).ok()?, field))
    }
}

impl fmt::Display for FieldPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FieldPath::Field(field) => f.write_str(field.name),
            FieldPath::Row(list, id, field) => {
                f.write_str(list.as_str())?;
                f.write_str("[")?;
                f.write_str(id.as_str())?;
                f.write_str("].")?;
                f.write_str(field.name)
            }
            FieldPath::List(list) => f.write_str(list.as_str()),
            FieldPath::Supplied(key) => {
                f.write_str("supplied[")?;
                f.write_str(&key.text())?;
                f.write_str("]")
            }
        }
    }
}

impl fmt::Debug for FieldPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Text that names no field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownPath;

impl fmt::Display for UnknownPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no field has this path")
    }
}

impl std::error::Error for UnknownPath {}

impl FromStr for FieldPath {
    type Err = UnknownPath;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.strip_prefix("supplied[").and_then(|key| key.strip_suffix(']')) {
            Some(key) => SuppliedKey::parse(key).map(FieldPath::Supplied),
            None => FieldPath::of_form(text),
        }
        .ok_or(UnknownPath)
    }
}

#[cfg(test)]
mod tests;
