//! The same figures as TOML, for those who keep them beside a program. A source is written once and named by its id.
//!
//! ```toml
//! format = 1 # may be left out
//!
//! [[source]]
//! id = "test"
//! title = "For testing only"
//! read_on = 2026-11-24
//! confidence = "stated"
//!
//! [[countries]]
//! year = 2026
//! source = "test"
//! on_list = ["NP", "MW"]
//! whole = true
//!
//! [[rates]]
//! year = 2026
//! category = "housing"
//! country = "NP"
//! currency = "NOK"
//! amount = "6000"
//! source = "test"
//! ```

use super::problem::{Form, OverlayProblem, OverlayProblemKind as Kind, Place};
use super::rows::{
    ADDRESS, AMOUNT, CATEGORY, CONFIDENCE, COUNTRY, CURRENCY, Cell, ON_LIST, READ_ON, Reader, Row, SOURCE, YEAR,
    nearest,
};
use super::{Overlay, OverlaySource};
use ::toml::Spanned;
use ::toml::de::{DeTable, DeValue};
use norec_core::ProblemKind;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

const FORMAT: &str = "format";
const SOURCES: &str = "source";
const COUNTRIES: &str = "countries";
const RATES: &str = "rates";
const ID: &str = "id";
const TITLE: &str = "title";
const NOT_ON_LIST: &str = "not_on_list";
const WHOLE: &str = "whole";

const OF_FILE: &[&str] = &[FORMAT, SOURCES, COUNTRIES, RATES];
const OF_SOURCE: &[&str] = &[ID, TITLE, ADDRESS, READ_ON, CONFIDENCE];
const OF_COUNTRIES: &[&str] = &[YEAR, SOURCE, ON_LIST, NOT_ON_LIST, WHOLE];
const OF_RATES: &[&str] = &[YEAR, CATEGORY, COUNTRY, CURRENCY, AMOUNT, SOURCE];

impl Overlay {
    /// Reads the TOML form. The file's name is for the problems.
    ///
    /// ```
    /// use norec_rules::overlay::Overlay;
    ///
    /// let problems = Overlay::from_toml("rates.toml", "[[rates]]\nyear = 26\n").unwrap_err();
    /// assert!(problems.iter().any(|problem| problem.to_string().starts_with("rates.toml, line 2, key `year`: `26`: ")));
    /// ```
    ///
    /// # Errors
    /// Every problem: of the text as TOML alone, or else of every table. Nothing is loaded then.
    pub fn from_toml(file_name: &str, text: &str) -> Result<Overlay, Vec<OverlayProblem>> {
        let mut reader = Toml { file: Arc::from(file_name), text, reader: Reader::default() };
        let (table, errors) = DeTable::parse_recoverable(text);
        if !errors.is_empty() {
            let problem = |error: &::toml::de::Error| {
                let place = reader.place(error.span().map_or(0, |span| span.start));
                OverlayProblem::new(place, None, Kind::NotToml { why: error.message().to_owned() })
            };
            return Err(errors.iter().map(problem).collect());
        }
        reader.file(table.get_ref());
        let place = Place { row: 0, ..reader.place(0) };
        reader.reader.end(place)
    }
}

type Value<'a> = Spanned<DeValue<'a>>;

/// A table of the file: its plain values as a row, and those that are not plain.
struct Entry<'a> {
    row: Row<'static>,
    others: Vec<(&'static str, &'a Value<'a>)>,
}

impl<'a> Entry<'a> {
    fn other(&self, key: &str) -> Option<&'a Value<'a>> {
        self.others.iter().find(|(name, _)| *name == key).map(|(_, value)| *value)
    }
}

type Sources = BTreeMap<String, (Place, Option<Arc<OverlaySource>>)>;

struct Toml<'t> {
    file: Arc<str>,
    text: &'t str,
    reader: Reader,
}

impl Toml<'_> {
    fn place(&self, start: usize) -> Place {
        let before = self.text.get(..start).unwrap_or(self.text);
        let row = before.bytes().filter(|byte| *byte == b'\n').count().saturating_add(1);
        Place { file: self.file.clone(), form: Form::Toml, row: u32::try_from(row).unwrap_or(u32::MAX) }
    }

    fn wrong(&mut self, key: &str, value: &Value<'_>, expected: &'static str) {
        let place = self.place(value.span().start);
        self.reader.problems.push(OverlayProblem::new(place, Some(key), Kind::WrongType { expected }));
    }

    fn file(&mut self, table: &DeTable<'_>) {
        let whole = self.entry(table, 0, OF_FILE, OF_FILE);
        if !self.format(&whole) {
            return;
        }
        let mut sources = Sources::new();
        for entry in self.entries(&whole, SOURCES, OF_SOURCE, &[]) {
            self.source(entry, &mut sources);
        }
        for entry in self.entries(&whole, COUNTRIES, OF_COUNTRIES, &[ON_LIST, NOT_ON_LIST, WHOLE]) {
            let source = self.named(&entry, &sources);
            self.countries(&entry, source);
        }
        for entry in self.entries(&whole, RATES, OF_RATES, &[]) {
            let source = self.named(&entry, &sources);
            self.reader.rate(&entry.row, source);
        }
    }

    /// Whether the version of the format is known: one that may be left out, and that a newer writer counts up. Of a
    /// file in another format nothing else is looked at.
    fn format(&mut self, whole: &Entry<'_>) -> bool {
        let Some(value) = whole.other(FORMAT) else { return true };
        let given = written(value.get_ref()).unwrap_or_default();
        let known = given == Overlay::FORMAT.to_string();
        if !known {
            self.reader.problems.clear();
            let kind = Kind::Value(ProblemKind::FormatUnknown);
            let problem = OverlayProblem::new(self.place(value.span().start), Some(FORMAT), kind);
            self.reader.problems.push(problem.given(&given));
        }
        known
    }

    /// The tables under a key of the file.
    fn entries<'a>(
        &mut self,
        whole: &Entry<'a>,
        key: &'static str,
        known: &[&'static str],
        others: &[&'static str],
    ) -> Vec<Entry<'a>> {
        let Some(value) = whole.other(key) else { return Vec::new() };
        let Some(tables) = value.get_ref().as_array() else {
            self.wrong(key, value, "two brackets on each side of the key");
            return Vec::new();
        };
        let mut entries = Vec::new();
        for one in tables.iter() {
            match one.get_ref().as_table() {
                Some(table) => entries.push(self.entry(table, one.span().start, known, others)),
                None => self.wrong(key, one, "two brackets on each side of the key"),
            }
        }
        entries
    }

    /// A table with the keys that it may have. Other keys, and values that are no text where they should be, are
    /// problems.
    fn entry<'a>(
        &mut self,
        table: &'a DeTable<'a>,
        start: usize,
        known: &[&'static str],
        others: &[&'static str],
    ) -> Entry<'a> {
        let mut entry = Entry { row: Row { place: self.place(start), cells: Vec::new() }, others: Vec::new() };
        for (key, value) in table {
            let name = key.get_ref().as_ref();
            match known.iter().copied().find(|known| *known == name) {
                None => {
                    let kind = Kind::UnknownColumn { nearest: nearest(name, known) };
                    let place = self.place(key.span().start);
                    self.reader.problems.push(OverlayProblem::new(place, Some(name), kind));
                }
                Some(column) if others.contains(&column) => entry.others.push((column, value)),
                Some(column) => {
                    let text = written(value.get_ref());
                    let (row, named) = (self.place(value.span().start).row, text.is_none());
                    if named {
                        self.wrong(column, value, "text in quotation marks");
                    }
                    entry.row.cells.push(Cell { column, text: Cow::Owned(text.unwrap_or_default()), row, named });
                }
            }
        }
        entry
    }

    fn source(&mut self, mut entry: Entry<'_>, sources: &mut Sources) {
        // What a source's table calls its title is the column `source` of a spreadsheet.
        for cell in entry.row.cells.iter_mut().filter(|cell| cell.column == TITLE) {
            cell.column = SOURCE;
        }
        let before = self.reader.problems.len();
        let source = self.reader.source(&entry.row);
        for problem in self.reader.problems.iter_mut().skip(before) {
            if problem.column.as_deref() == Some(SOURCE) {
                problem.column = Some(TITLE.to_owned());
            }
        }
        let id = entry.row.cell(ID).to_owned();
        if id.is_empty() {
            self.reader.problem(&entry.row, ID, Kind::CellMissing);
        } else if let Some((other, _)) = sources.get(&id) {
            self.reader.problem(&entry.row, ID, Kind::Twice { other: other.clone() });
        } else {
            sources.insert(id, (entry.row.place, source));
        }
    }

    /// The source that a table names. One that is there but unusable has been named already.
    fn named(&mut self, entry: &Entry<'_>, sources: &Sources) -> Option<Arc<OverlaySource>> {
        let id = entry.row.cell(SOURCE);
        if let Some((_, source)) = sources.get(id) {
            return source.clone();
        }
        let kind = if id.is_empty() { Kind::CellMissing } else { Kind::NoSuchSource };
        self.reader.problem(&entry.row, SOURCE, kind);
        None
    }

    fn countries(&mut self, entry: &Entry<'_>, source: Option<Arc<OverlaySource>>) {
        match entry.other(WHOLE).map(|value| (value, value.get_ref().as_bool())) {
            Some((_, Some(true))) => self.reader.whole(&entry.row, source.clone()),
            Some((value, None)) => self.wrong(WHOLE, value, "true or false"),
            _ => {}
        }
        if entry.others.is_empty() {
            self.reader.problem(&entry.row, ON_LIST, Kind::MissingColumn);
        }
        for (key, on_list) in [(ON_LIST, "yes"), (NOT_ON_LIST, "no")] {
            let Some(value) = entry.other(key) else { continue };
            let Some(codes) = value.get_ref().as_array() else {
                self.wrong(key, value, "country codes in square brackets, such as [\"NP\"]");
                continue;
            };
            for code in codes.iter() {
                let Some(text) = code.get_ref().as_str() else {
                    self.wrong(key, code, "a country code in quotation marks, such as \"NP\"");
                    continue;
                };
                let here = self.place(code.span().start).row;
                let cell =
                    |column, text: &str, row| Cell { column, text: Cow::Owned(text.to_owned()), row, named: false };
                let mut cells = vec![cell(COUNTRY, text, here), cell(ON_LIST, on_list, here)];
                let year = entry.row.cells.iter().filter(|cell| cell.column == YEAR);
                cells.extend(year.map(|year| Cell { named: year.named, ..cell(YEAR, &year.text, year.row) }));
                self.reader.country(&Row { place: entry.row.place.clone(), cells }, source.clone());
            }
        }
    }
}

/// A value that is text, a number or a day, as it is written.
fn written(value: &DeValue<'_>) -> Option<String> {
    match value {
        DeValue::String(text) => Some(text.to_string()),
        DeValue::Integer(number) if number.radix() == 10 => Some(number.as_str().to_owned()),
        DeValue::Float(number) => Some(number.as_str().to_owned()),
        DeValue::Datetime(day) => Some(day.to_string()),
        _ => None,
    }
}
