//! Why a file could not be used: the file, the row, the column, what stood there and what to write instead, as data.
//! `Display` is a plain English line of it.

use norec_core::{Country, Json, ProblemKind};
use std::fmt;
use std::sync::Arc;

/// In what form a file is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// A table: rows are counted as a spreadsheet shows them.
    Csv,
    /// TOML: rows are lines.
    Toml,
}

/// A row of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The name of the file, as it was given.
    pub file: Arc<str>,
    /// In what form it is kept.
    pub form: Form,
    /// The row, counted from one; 0 for the whole file.
    pub row: u32,
}

/// One thing in a file that could not be used, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverlayProblem {
    /// The file and the row.
    pub place: Place,
    /// The column by its heading, or by its letter where it has none; the key in TOML.
    pub column: Option<String>,
    /// What stood there: at most 80 characters of it.
    pub given: Option<String>,
    /// What is the matter.
    pub kind: OverlayProblemKind,
}

/// What can be wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OverlayProblemKind {
    /// The name ends in something else than `.csv` or `.toml`.
    FileType,
    /// A workbook as spreadsheets keep it, or another packed file.
    Workbook,
    /// The bytes are not text.
    NotText,
    /// The text is not UTF-8.
    NotUtf8,
    /// No figure stands in the file.
    EmptyFile,
    /// The first row that is no note has none of the headings.
    NoHeadings,
    /// A heading or key that is not known.
    UnknownColumn {
        /// The known one that is written almost like it.
        nearest: Option<&'static str>,
    },
    /// A heading or key that must be there and is not.
    MissingColumn,
    /// A heading that stands twice.
    ColumnTwice,
    /// A cell in a column without a heading.
    NoHeading,
    /// A quotation mark that is not closed, or stands inside a cell without being doubled.
    Quote,
    /// An empty cell where something must stand.
    CellMissing,
    /// Something in a cell that rows of this type do not use.
    CellNotUsed,
    /// A word that is not among the choices.
    NotAChoice {
        /// The choices.
        choices: &'static [&'static str],
        /// The one that is written almost like it.
        nearest: Option<&'static str>,
    },
    /// Not a country code.
    Country {
        /// The country that has this name in one of the languages.
        meant: Option<Country>,
    },
    /// A value that cannot be used.
    Value(ProblemKind),
    /// A key that another row has too.
    Twice {
        /// The other.
        other: Place,
    },
    /// A list that is said to be whole and names no country that is on it.
    WholeButEmpty,
    /// A country that another file adds to a list which is said to be whole.
    AddedToWhole {
        /// Where the list is said to be whole.
        other: Place,
    },
    /// The text is not TOML from this line on.
    NotToml {
        /// Why, in the words of the parser.
        why: String,
    },
    /// A value of another type.
    WrongType {
        /// What should stand there.
        expected: &'static str,
    },
    /// A source is named that the file does not have.
    NoSuchSource,
}

use OverlayProblemKind as Kind;

impl OverlayProblemKind {
    /// The stable id.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Kind::FileType => "file-type",
            Kind::Workbook => "workbook",
            Kind::NotText => "not-text",
            Kind::NotUtf8 => "not-utf-8",
            Kind::EmptyFile => "empty-file",
            Kind::NoHeadings => "no-headings",
            Kind::UnknownColumn { .. } => "unknown-column",
            Kind::MissingColumn => "missing-column",
            Kind::ColumnTwice => "column-twice",
            Kind::NoHeading => "no-heading",
            Kind::Quote => "quote",
            Kind::CellMissing => "cell-missing",
            Kind::CellNotUsed => "cell-not-used",
            Kind::NotAChoice { .. } => "not-a-choice",
            Kind::Country { .. } => "country-unknown",
            Kind::Value(kind) => kind.id(),
            Kind::Twice { .. } => "twice",
            Kind::WholeButEmpty => "whole-but-empty",
            Kind::AddedToWhole { .. } => "added-to-whole",
            Kind::NotToml { .. } => "not-toml",
            Kind::WrongType { .. } => "wrong-type",
            Kind::NoSuchSource => "no-such-source",
        }
    }
}

impl OverlayProblem {
    pub(super) fn new(place: Place, column: Option<&str>, kind: OverlayProblemKind) -> OverlayProblem {
        OverlayProblem { place, column: column.map(str::to_owned), given: None, kind }
    }

    pub(super) fn given(mut self, text: &str) -> OverlayProblem {
        self.given = Some(text.chars().take(80).collect());
        self
    }

    /// The problem as data: `{"file", "row", "column", "given", "id"}` and what its kind adds; what there is not is
    /// left out.
    #[must_use]
    pub fn to_json(&self) -> Json {
        let pair = |key: &str, value: Json| (key.to_owned(), value);
        let mut pairs = vec![pair("file", Json::text(&*self.place.file)), pair("id", Json::text(self.kind.id()))];
        let mut text = |key: &str, value: Option<&str>| {
            pairs.extend(value.map(|value| pair(key, Json::text(value))));
        };
        text("column", self.column.as_deref());
        text("given", self.given.as_deref());
        match &self.kind {
            Kind::UnknownColumn { nearest } | Kind::NotAChoice { nearest, .. } => text("nearest", *nearest),
            Kind::Country { meant: Some(country) } => text("nearest", Some(country.code())),
            Kind::NotToml { why } => text("why", Some(why)),
            Kind::WrongType { expected } => text("expected", Some(expected)),
            Kind::Value(ProblemKind::AmbiguousAmount { thousands, fraction }) => {
                text("thousands", Some(&thousands.to_string()));
                text("fraction", Some(&fraction.to_string()));
            }
            _ => {}
        }
        match &self.kind {
            Kind::NotAChoice { choices, .. } => {
                pairs.push(pair("choices", Json::Array(choices.iter().map(|one| Json::text(*one)).collect())));
            }
            Kind::Twice { other } | Kind::AddedToWhole { other } => {
                let other = vec![pair("file", Json::text(&*other.file)), pair("row", Json::integer(other.row))];
                pairs.push(pair("other", Json::Object(other)));
            }
            Kind::Value(ProblemKind::OutOfRange { min, max }) => {
                pairs.extend([pair("min", Json::integer(*min)), pair("max", Json::integer(*max))]);
            }
            Kind::Value(ProblemKind::TooLong { max }) => pairs.push(pair("max", Json::integer(*max))),
            _ => {}
        }
        if self.place.row > 0 {
            pairs.push(pair("row", Json::integer(self.place.row)));
        }
        Json::Object(pairs)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        match (self.row, self.form) {
            (0, _) => Ok(()),
            (row, Form::Csv) => write!(f, ", row {row}"),
            (row, Form::Toml) => write!(f, ", line {row}"),
        }
    }
}

impl fmt::Display for OverlayProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.place)?;
        if let Some(column) = &self.column {
            let word = if self.place.form == Form::Csv { "column" } else { "key" };
            write!(f, ", {word} `{column}`")?;
        }
        f.write_str(": ")?;
        if let Some(given) = &self.given {
            write!(f, "`{given}`: ")?;
        }
        write!(f, "{} ({})", self.kind, self.kind.id())
    }
}

impl fmt::Display for OverlayProblemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Kind::FileType => f.write_str("name the file so that it ends in .csv or .toml"),
            Kind::Workbook => f.write_str("this is a workbook: save it as CSV in UTF-8 from the spreadsheet program"),
            Kind::NotText => f.write_str("this is not text: save it as CSV in UTF-8 from the spreadsheet program"),
            Kind::NotUtf8 => f.write_str("letters are not in UTF-8 from here on: choose UTF-8 when you save as CSV"),
            Kind::EmptyFile => f.write_str("no figure stands here: fill in the template"),
            Kind::NoHeadings => f.write_str("the first row must have the headings: copy them from the template"),
            Kind::UnknownColumn { nearest: Some(nearest) } => write!(f, "no such heading: write `{nearest}`"),
            Kind::UnknownColumn { nearest: None } => {
                f.write_str("no such heading: take it away, or put # before it if it is a note")
            }
            Kind::MissingColumn => f.write_str("this heading is missing: add it, also if its cells are empty"),
            Kind::ColumnTwice => f.write_str("this heading stands twice: keep one"),
            Kind::NoHeading => {
                f.write_str("this cell is in a column without a heading: if a comma split an amount, put it in quotes")
            }
            Kind::Quote => f.write_str("a quotation mark is not closed: write it twice inside a cell in quotes"),
            Kind::CellMissing => f.write_str("this cell is empty: fill it in"),
            Kind::CellNotUsed => {
                f.write_str("rows of this type do not use this: empty the cell, or change the row_type")
            }
            Kind::NotAChoice { choices, nearest } => {
                f.write_str("write one of ")?;
                for (at, choice) in choices.iter().enumerate() {
                    write!(f, "{}`{choice}`", if at == 0 { "" } else { ", " })?;
                }
                nearest.map_or(Ok(()), |nearest| write!(f, "; did you mean `{nearest}`?"))
            }
            Kind::Value(ProblemKind::AmbiguousAmount { thousands, fraction }) => {
                let tail = if fraction.get().scale() == 3 { "0" } else { "" };
                write!(f, "this can mean {thousands} or {fraction}: write `{thousands}` or `{fraction}{tail}`")
            }
            Kind::Value(ProblemKind::DateForm) => f.write_str("write the date as 2026-11-24 or 24.11.2026"),
            Kind::Country { meant: Some(country) } => write!(f, "write the country code `{country}`"),
            Kind::Country { meant: None } => f.write_str("write a country code of two letters, such as NP for Nepal"),
            Kind::Value(ProblemKind::OutOfRange { min, max }) => write!(f, "write a year from {min} to {max}"),
            Kind::Value(kind) => write!(f, "{kind}"),
            Kind::Twice { other } => write!(f, "the same stands in {other} too: keep one"),
            Kind::WholeButEmpty => {
                f.write_str("the list is said to be whole, but no country is on it: add them, or take this row away")
            }
            Kind::AddedToWhole { other } => {
                write!(
                    f,
                    "{other} says that its list is whole, and this country is not on it: keep the list in one file"
                )
            }
            Kind::NotToml { why } => write!(f, "not TOML from here on: {why}"),
            Kind::WrongType { expected } => write!(f, "write {expected}"),
            Kind::NoSuchSource => f.write_str("no [[source]] has this id: add one, or correct the id"),
        }
    }
}

impl std::error::Error for OverlayProblem {}
