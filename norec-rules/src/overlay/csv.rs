//! The table that spreadsheets open and save: one row a figure, columns by their headings.

use super::entries::amount_words;
use super::problem::{Form, OverlayProblem, OverlayProblemKind as Kind, Place};
use super::rows::{COLUMNS, Cell, Reader, Row, nearest};
use super::{Overlay, OverlaySource};
use std::borrow::Cow;
use std::sync::Arc;

/// A spreadsheet in Norwegian writes semicolons, since the comma is its decimal sign; one in English commas; some write
/// tabs.
const SEPARATORS: [char; 3] = [';', ',', '\t'];

/// A row with fewer of the headings is no row of headings: `country` is a type of row as well.
const FEWEST_HEADINGS: usize = 3;

/// The separator of what is written here.
const OURS: u8 = b';';

/// What the template says before the headings.
const NOTES: [&str; 7] = [
    "# Rows that begin with # are notes, and are not read. Fill in below the headings, one row for each country or rate.",
    "# country: a country code, a year, and yes or no in on_list. whole-list: the countries of that year are all of them.",
    "# rate: a country code, a year, a kind of cost, a currency and the highest rate for one unit.",
    "# category: allowance, housing, partner-meeting, insurance, travel, activities, departure, training, administration, other",
    "# source: the title of the document. address: where it can be found, or empty. read_on: the day you read it, as 2026-11-24.",
    "# confidence: stated (the document says so), paraphrased (you have it from another text), inferred (you worked it out), ours (you chose it).",
    "# Save as CSV in UTF-8. Semicolons, commas or tabs between the columns will do.",
];

/// The table without rows, with notes on how to fill it in.
///
/// ```
/// let template = norec_rules::overlay::template_csv();
/// assert!(template.contains("row_type;country;year;"));
/// ```
#[must_use]
pub fn template_csv() -> String {
    table(NOTES.iter().map(|note| vec![(*note).to_owned()]))
}

impl Overlay {
    /// Reads a table that a spreadsheet has saved as CSV. The file's name is for the problems.
    ///
    /// Columns are separated by semicolons, commas or tabs and come in any order. Rows whose first cell begins with `#` are
    /// notes; empty rows are skipped.
    ///
    /// # Errors
    /// Every problem: of the headings alone, or else of every row. Nothing is loaded then.
    pub fn from_csv(file_name: &str, text: &str) -> Result<Overlay, Vec<OverlayProblem>> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n").replace('\r', "\n");
        let at = |row| Place { file: Arc::from(file_name), form: Form::Csv, row };
        let whole = |kind| vec![OverlayProblem::new(at(0), None, kind)];
        let tables = SEPARATORS.map(|separator| Table::of(&text, separator));
        let known =
            |table: &Table| table.headings().map_or(0, |row| row.cells.iter().filter(|cell| is_known(cell)).count());
        // The one that separates most headings, the first of several.
        let [first, others @ ..] = &tables;
        let table = others.iter().fold(first, |best, other| if known(other) > known(best) { other } else { best });
        if let Some(row) = table.open_quote {
            return Err(vec![OverlayProblem::new(at(row), None, Kind::Quote)]);
        }
        let Some(headings) = table.headings() else { return Err(whole(Kind::EmptyFile)) };
        if known(table) < FEWEST_HEADINGS {
            let first = headings.cells.iter().map(|cell| cell.trim()).find(|cell| !cell.is_empty()).unwrap_or_default();
            return Err(vec![OverlayProblem::new(at(headings.row), None, Kind::NoHeadings).given(first)]);
        }
        let columns = columns(headings, &at)?;
        let mut reader = Reader::default();
        for line in table.rows.iter().filter(|line| line.row > headings.row) {
            let (mut cells, mut outside) = (Vec::new(), None);
            for (place, text) in line.cells.iter().enumerate() {
                match columns.get(place) {
                    Some(Column::Known(column)) => {
                        cells.push(Cell { column, text: Cow::Borrowed(text), row: line.row, named: false });
                    }
                    Some(Column::Note) => {}
                    _ if text.trim().is_empty() => {}
                    _ => outside = outside.or(Some((place, text))),
                }
            }
            match outside {
                None => reader.row(&Row { place: at(line.row), cells }),
                // The cells before it have most likely moved too: what they say is not looked at.
                Some((place, text)) => {
                    let problem = OverlayProblem::new(at(line.row), Some(&letters(place)), Kind::NoHeading);
                    reader.problems.push(problem.given(text.trim()));
                }
            }
        }
        reader.end(at(0))
    }

    /// The table that says the same, as [`Overlay::from_csv`] reads it, by type and year.
    #[must_use]
    pub fn to_csv(&self) -> String {
        let entries = self.entries();
        let row = |cells: [&str; 7], source: &OverlaySource| {
            let read_on = source.read_on.to_string();
            let of_source = [&source.title, &source.address, read_on.as_str(), source.confidence.id()];
            cells.into_iter().chain(of_source).map(str::to_owned).collect::<Vec<_>>()
        };
        let whole = entries
            .whole
            .iter()
            .map(|(year, stated)| row(["whole-list", "", &year.to_string(), "", "", "", ""], &stated.source));
        let countries = entries.countries.iter().map(|((year, country), stated)| {
            let on_list = if stated.value { "yes" } else { "no" };
            row(["country", country.code(), &year.to_string(), "", "", "", on_list], &stated.source)
        });
        let rates = entries.rates.iter().map(|((year, category, country, currency), stated)| {
            let amount = amount_words(&stated.value);
            let cells = ["rate", country.code(), &year.to_string(), category.id(), currency.code(), &amount, ""];
            row(cells, &stated.source)
        });
        let mut text = table(std::iter::empty());
        text.push_str(&written(whole.chain(countries).chain(rates)));
        text
    }
}

/// The headings below some rows of notes.
fn table(notes: impl Iterator<Item = Vec<String>>) -> String {
    let headings = COLUMNS.iter().map(|column| (*column).to_owned()).collect();
    written(notes.chain([headings]))
}

fn written(rows: impl Iterator<Item = Vec<String>>) -> String {
    let mut writer = ::csv::WriterBuilder::new().delimiter(OURS).flexible(true).from_writer(Vec::new());
    for row in rows {
        // A vector takes whatever is written to it.
        let _ = writer.write_record(row);
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

/// What a place of the row of headings is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Column {
    Known(&'static str),
    /// A heading that begins with `#`: a column of somebody's own.
    Note,
    Unnamed,
}

/// Which column each place of the row of headings is.
fn columns(headings: &Line, at: &dyn Fn(u32) -> Place) -> Result<Vec<Column>, Vec<OverlayProblem>> {
    let mut columns: Vec<Column> = Vec::new();
    let mut problems = Vec::new();
    let mut unknown = Vec::new();
    for (place, cell) in headings.cells.iter().enumerate() {
        let (name, heading) = (normal(cell), cell.trim());
        let column = match COLUMNS.iter().copied().find(|column| *column == name) {
            Some(column) => Column::Known(column),
            None if heading.starts_with('#') => Column::Note,
            None => Column::Unnamed,
        };
        match column {
            Column::Known(name) if columns.contains(&column) => {
                problems.push(OverlayProblem::new(at(headings.row), Some(name), Kind::ColumnTwice));
            }
            Column::Unnamed if !heading.is_empty() => unknown.push((place, name, heading)),
            _ => {}
        }
        columns.push(column);
    }
    let mut missing = COLUMNS.to_vec();
    missing.retain(|column| !columns.contains(&Column::Known(column)));
    for (place, name, heading) in unknown {
        // A heading that is almost one of those missing is that one, and is named once.
        let near = nearest(&name, &missing);
        missing.retain(|column| Some(*column) != near);
        let kind = Kind::UnknownColumn { nearest: near };
        problems.push(OverlayProblem::new(at(headings.row), Some(&letters(place)), kind).given(heading));
    }
    for column in missing {
        problems.push(OverlayProblem::new(at(headings.row), Some(column), Kind::MissingColumn));
    }
    if problems.is_empty() { Ok(columns) } else { Err(problems) }
}

fn is_known(cell: &str) -> bool {
    COLUMNS.contains(&normal(cell).as_str())
}

/// A heading as it is compared: small letters, `_` between words.
fn normal(cell: &str) -> String {
    cell.trim().to_lowercase().replace([' ', '-'], "_")
}

/// The letters of a column, as a spreadsheet shows them.
fn letters(place: usize) -> String {
    let mut place = place;
    let mut reversed = Vec::new();
    loop {
        let letter = u32::try_from(place % 26).ok().and_then(|n| char::from_u32(n.saturating_add(u32::from('A'))));
        reversed.extend(letter);
        match (place / 26).checked_sub(1) {
            Some(next) => place = next,
            None => return reversed.into_iter().rev().collect(),
        }
    }
}

/// A row with its number in the spreadsheet.
struct Line {
    row: u32,
    cells: Vec<String>,
}

/// The rows of a text under one separator, without notes and empty rows.
struct Table {
    rows: Vec<Line>,
    open_quote: Option<u32>,
}

impl Table {
    fn of(text: &str, separator: char) -> Table {
        let byte = u8::try_from(separator).unwrap_or(OURS);
        let ended = [text, "\n"].concat();
        let mut reader =
            ::csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(byte).from_reader(ended.as_bytes());
        let mut record = ::csv::StringRecord::new();
        let (mut rows, mut hidden) = (Vec::new(), 0_u64);
        // The text is UTF-8 and lies in memory, so that reading can only end.
        while let Ok(true) = reader.read_record(&mut record) {
            // A spreadsheet shows a cell of several lines in one row: those lines are no rows of their own.
            let inner = record.iter().flat_map(str::bytes).filter(|byte| *byte == b'\n').count();
            let inner = u64::try_from(inner).unwrap_or(u64::MAX);
            let row = reader.position().line().saturating_sub(1).saturating_sub(inner).saturating_sub(hidden);
            hidden = hidden.saturating_add(inner);
            let note = record.get(0).is_some_and(|first| first.trim_start().starts_with('#'));
            if !note && record.iter().any(|cell| !cell.trim().is_empty()) {
                let row = u32::try_from(row).unwrap_or(u32::MAX);
                rows.push(Line { row, cells: record.iter().map(str::to_owned).collect() });
            }
        }
        Table { rows, open_quote: open_quote(text, separator) }
    }

    fn headings(&self) -> Option<&Line> {
        self.rows.first()
    }
}

/// The row in which a quotation mark stands wrongly: one that is not closed would swallow the rows after it, and the
/// parser would not tell.
fn open_quote(text: &str, separator: char) -> Option<u32> {
    let (mut row, mut opened_in) = (1_u32, 1);
    let (mut at_start, mut quoted, mut closed) = (true, false, false);
    for c in text.chars() {
        if quoted {
            quoted = c != '"';
            closed = c == '"';
        } else if c == '"' && at_start {
            (quoted, at_start, opened_in) = (true, false, row);
        } else if c == '"' && closed {
            (quoted, closed) = (true, false); // doubled: a mark within the cell
        } else if c == separator || c == '\n' {
            row = row.saturating_add(u32::from(c == '\n'));
            (at_start, closed) = (true, false);
        } else if closed {
            return Some(opened_in);
        } else {
            at_start = false;
        }
    }
    quoted.then_some(opened_in)
}
