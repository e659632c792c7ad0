//! From rows to figures: what both forms of a file share. Every problem is kept; with one of them nothing is loaded.

use super::entries::{Entries, Stated, put, rate_words};
use super::problem::{OverlayProblem, OverlayProblemKind as Kind, Place};
use super::{Overlay, OverlaySource};
#[cfg(feature = "embedded")]
use crate::language::{Language, Tag};
#[cfg(feature = "embedded")]
use crate::message::Message;
use crate::strength::Confidence;
use norec_core::{Amount, Category, Country, Currency, Date, ProblemKind, parse_amount, parse_date};
use std::borrow::Cow;
use std::collections::BTreeSet;
#[cfg(feature = "embedded")]
use std::collections::HashMap;
use std::sync::Arc;
#[cfg(feature = "embedded")]
use std::sync::OnceLock;

/// The years that are believed.
const YEARS: (u16, u16) = (2000, 2199);
/// The longest title or address, in characters.
const LONGEST: u32 = 300;

pub(super) const ROW_TYPE: &str = "row_type";
pub(super) const COUNTRY: &str = "country";
pub(super) const YEAR: &str = "year";
pub(super) const CATEGORY: &str = "category";
pub(super) const CURRENCY: &str = "currency";
pub(super) const AMOUNT: &str = "amount";
pub(super) const ON_LIST: &str = "on_list";
pub(super) const SOURCE: &str = "source";
pub(super) const ADDRESS: &str = "address";
pub(super) const READ_ON: &str = "read_on";
pub(super) const CONFIDENCE: &str = "confidence";

/// The headings, in the order of the template.
pub(super) const COLUMNS: [&str; 11] =
    [ROW_TYPE, COUNTRY, YEAR, CATEGORY, CURRENCY, AMOUNT, ON_LIST, SOURCE, ADDRESS, READ_ON, CONFIDENCE];

pub(super) const ROW_TYPES: &[&str] = &["country", "whole-list", "rate"];
const YES_NO: &[&str] = &["yes", "no"];
const CONFIDENCES: &[&str] = &["stated", "paraphrased", "inferred", "ours"];

/// What stands under one heading.
pub(super) struct Cell<'a> {
    pub column: &'static str,
    pub text: Cow<'a, str>,
    /// In TOML a value may be written on a line of its own.
    pub row: u32,
    /// It is of a type that says nothing, and is among the problems already.
    pub named: bool,
}

/// One row, its cells by heading.
pub(super) struct Row<'a> {
    pub place: Place,
    pub cells: Vec<Cell<'a>>,
}

impl Row<'_> {
    /// What stands in a cell, without space around it; nothing where there is no such cell.
    pub fn cell(&self, column: &str) -> &str {
        self.cells.iter().find(|cell| cell.column == column).map_or("", |cell| cell.text.trim())
    }

    /// Where a cell is written; without such a cell, where the row is.
    fn place_of(&self, column: &str) -> Place {
        let row = self.cells.iter().find(|cell| cell.column == column).map_or(self.place.row, |cell| cell.row);
        Place { row, ..self.place.clone() }
    }
}

/// The figures read so far, and every problem met.
#[derive(Default)]
pub(super) struct Reader {
    entries: Entries,
    sources: BTreeSet<Arc<OverlaySource>>,
    pub problems: Vec<OverlayProblem>,
}

impl Reader {
    /// Says what is the matter with a cell.
    pub fn problem(&mut self, row: &Row<'_>, column: &str, kind: Kind) {
        let problem = OverlayProblem::new(row.place_of(column), Some(column), kind);
        let given = row.cell(column);
        self.problems.push(if given.is_empty() { problem } else { problem.given(given) });
    }

    /// A row of a table, which names its type and its own source.
    pub fn row(&mut self, row: &Row<'_>) {
        let source = self.source(row);
        match self.take(row, ROW_TYPE, |text| choice(text, ROW_TYPES)) {
            Some("country") => self.country(row, source),
            Some("whole-list") => self.whole(row, source),
            Some(_) => self.rate(row, source),
            None => {}
        }
    }

    /// Where a row is from. The same source in many rows is kept once.
    pub fn source(&mut self, row: &Row<'_>) -> Option<Arc<OverlaySource>> {
        let title = self.take(row, SOURCE, line);
        let address = match row.cell(ADDRESS) {
            "" => Some(String::new()),
            _ => self.take(row, ADDRESS, line),
        };
        let read_on: Option<Date> = self.take(row, READ_ON, |text| parse_date(text).map_err(Kind::Value));
        let confidence = self.take(row, CONFIDENCE, confidence);
        let source = OverlaySource { title: title?, address: address?, read_on: read_on?, confidence: confidence? };
        if let Some(known) = self.sources.get(&source) {
            return Some(known.clone());
        }
        let source = Arc::new(source);
        self.sources.insert(source.clone());
        Some(source)
    }

    pub fn country(&mut self, row: &Row<'_>, source: Option<Arc<OverlaySource>>) {
        let key = (self.take(row, YEAR, year), self.take(row, COUNTRY, country));
        let on_list = self.take(row, ON_LIST, yes_or_no);
        self.unused(row, &[CATEGORY, CURRENCY, AMOUNT]);
        if let (Some(year), Some(country)) = key
            && let (Some(value), Some(source)) = (on_list, source)
        {
            let stated = Stated { value, source, place: row.place_of(COUNTRY) };
            put(&mut self.entries.countries, (year, country), stated, (COUNTRY, country.code()), &mut self.problems);
        }
    }

    pub fn whole(&mut self, row: &Row<'_>, source: Option<Arc<OverlaySource>>) {
        let year = self.take(row, YEAR, year);
        self.unused(row, &[COUNTRY, CATEGORY, CURRENCY, AMOUNT, ON_LIST]);
        if let (Some(year), Some(source)) = (year, source) {
            let stated = Stated { value: (), source, place: row.place.clone() };
            put(&mut self.entries.whole, year, stated, (YEAR, &year.to_string()), &mut self.problems);
        }
    }

    pub fn rate(&mut self, row: &Row<'_>, source: Option<Arc<OverlaySource>>) {
        let key = (self.take(row, YEAR, year), self.take(row, CATEGORY, category), self.take(row, COUNTRY, country));
        let currency = self.take(row, CURRENCY, currency);
        let amount = self.take(row, AMOUNT, |text| amount(text, currency));
        self.unused(row, &[ON_LIST]);
        if let (Some(year), Some(category), Some(country)) = key
            && let (Some(currency), Some(value), Some(source)) = (currency, amount, source)
        {
            let stated = Stated { value, source, place: row.place.clone() };
            let key = (year, category, country, currency);
            put(&mut self.entries.rates, key, stated, (CATEGORY, &rate_words(key)), &mut self.problems);
        }
    }

    /// The overlay, or every problem in the order of the rows. `place` is the whole file.
    pub fn end(mut self, place: Place) -> Result<Overlay, Vec<OverlayProblem>> {
        // A row that could not be used may be the country that seems to lack; that row is named already.
        if self.problems.is_empty() {
            if self.entries.is_empty() {
                self.problems.push(OverlayProblem::new(place, None, Kind::EmptyFile));
            }
            for (year, row) in &self.entries.whole {
                if !self.entries.countries.iter().any(|((of, _), country)| of == year && country.value) {
                    self.problems.push(OverlayProblem::new(row.place.clone(), Some(YEAR), Kind::WholeButEmpty));
                }
            }
        }
        let column = |problem: &OverlayProblem| COLUMNS.iter().position(|c| Some(*c) == problem.column.as_deref());
        self.problems.sort_by_key(|problem| (problem.place.row, column(problem)));
        // A year that many countries share is named once.
        self.problems.dedup();
        if self.problems.is_empty() { Ok(Overlay::of(self.entries)) } else { Err(self.problems) }
    }

    /// What a cell says; a problem where it is empty or unusable.
    fn take<T>(&mut self, row: &Row<'_>, column: &str, read: impl FnOnce(&str) -> Result<T, Kind>) -> Option<T> {
        if row.cells.iter().any(|cell| cell.column == column && cell.named) {
            return None;
        }
        let text = row.cell(column);
        let said = if text.is_empty() { Err(Kind::CellMissing) } else { read(text) };
        said.map_err(|kind| self.problem(row, column, kind)).ok()
    }

    fn unused(&mut self, row: &Row<'_>, columns: &[&str]) {
        for column in columns {
            if !row.cell(column).is_empty() {
                self.problem(row, column, Kind::CellNotUsed);
            }
        }
    }
}

fn year(text: &str) -> Result<u16, Kind> {
    let (min, max) = YEARS;
    let digits = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    let year = text.parse::<u16>().ok().filter(|year| digits && (min..=max).contains(year));
    year.ok_or(Kind::Value(ProblemKind::OutOfRange { min: min.into(), max: max.into() }))
}

fn country(text: &str) -> Result<Country, Kind> {
    Country::new(&text.to_ascii_uppercase()).map_err(|_| Kind::Country { meant: named(text) })
}

/// The country of that name in one of the languages.
#[cfg(feature = "embedded")]
fn named(text: &str) -> Option<Country> {
    static NAMES: OnceLock<HashMap<String, Country>> = OnceLock::new();
    NAMES.get_or_init(names).get(&text.to_lowercase()).copied()
}

#[cfg(feature = "embedded")]
fn names() -> HashMap<String, Country> {
    let nobody = norec_core::Application::default();
    let languages = Tag::ALL.into_iter().filter_map(|tag| Language::embedded(tag).ok());
    let named = |language: Language| {
        let name = |country: &Country| Some(language.text(&Message::country(country.code())?, &nobody).to_lowercase());
        Country::all().filter_map(|country| Some((name(&country)?, country))).collect::<Vec<_>>()
    };
    languages.flat_map(named).collect()
}

/// Without the languages no name is known.
#[cfg(not(feature = "embedded"))]
fn named(_: &str) -> Option<Country> {
    None
}

fn currency(text: &str) -> Result<Currency, Kind> {
    Currency::new(&text.to_ascii_uppercase()).map_err(Kind::Value)
}

fn category(text: &str) -> Result<Category, Kind> {
    let word = choice(text, Category::IDS)?;
    Category::from_id(word).ok_or(Kind::NotAChoice { choices: Category::IDS, nearest: None })
}

fn confidence(text: &str) -> Result<Confidence, Kind> {
    Ok(match choice(text, CONFIDENCES)? {
        "stated" => Confidence::Stated,
        "paraphrased" => Confidence::Paraphrased,
        "inferred" => Confidence::Inferred,
        _ => Confidence::Ours,
    })
}

/// Also what spreadsheets make of yes and no in Norwegian and English.
fn yes_or_no(text: &str) -> Result<bool, Kind> {
    match text.to_lowercase().as_str() {
        "yes" | "ja" | "true" | "sann" => Ok(true),
        "no" | "nei" | "false" | "usann" => Ok(false),
        _ => Err(Kind::NotAChoice { choices: YES_NO, nearest: None }),
    }
}

/// An amount, perhaps with the same currency beside it as its own column has. Another currency is never dropped.
fn amount(text: &str, currency: Option<Currency>) -> Result<Amount, Kind> {
    let letters: String = text.chars().filter(char::is_ascii_alphabetic).map(|c| c.to_ascii_uppercase()).collect();
    if !letters.is_empty()
        && letters != "KR"
        && let Ok(written) = Currency::new(&letters)
        && let Some(answered) = currency
        && written != answered
    {
        return Err(Kind::Value(ProblemKind::CurrencyDiffers { written, answered }));
    }
    parse_amount(text).map_err(|problem| Kind::Value(problem.into()))
}

/// Text on one line: a cell may be broken over several.
fn line(text: &str) -> Result<String, Kind> {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let fits = u32::try_from(line.chars().count()).is_ok_and(|length| length <= LONGEST);
    if fits { Ok(line) } else { Err(Kind::Value(ProblemKind::TooLong { max: LONGEST })) }
}

/// The choice that a word is, written with small or capital letters, spaces, `-` or `_`.
fn choice(text: &str, choices: &'static [&'static str]) -> Result<&'static str, Kind> {
    let word = text.to_lowercase().replace(['_', ' '], "-");
    let found = choices.iter().copied().find(|choice| *choice == word);
    found.ok_or_else(|| Kind::NotAChoice { choices, nearest: nearest(&word, choices) })
}

/// The word that is written almost like this one.
pub(super) fn nearest(word: &str, words: &[&'static str]) -> Option<&'static str> {
    let distance = |other: &str| strsim::damerau_levenshtein(word, other);
    let near = words.iter().copied().min_by_key(|other| distance(other))?;
    let begins = word.len() > 2 && near.len() > 2 && (near.starts_with(word) || word.starts_with(near));
    // Up to a third of the letters: further away it would be a guess.
    (begins || distance(near).saturating_mul(3) <= near.len()).then_some(near)
}
