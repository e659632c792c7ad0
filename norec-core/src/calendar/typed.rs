//! Dates as people write them. A form that can be misread is refused, with the form to use.

use std::str::FromStr;

use chrono::Datelike;

use crate::calendar::Date;
use crate::problem::ProblemKind;

/// Names of months in Nynorsk and Bokmål, English, French, Spanish and Portuguese, in small letters.
const MONTHS: [[&str; 5]; 12] = [
    ["januar", "january", "janvier", "enero", "janeiro"],
    ["februar", "february", "février", "febrero", "fevereiro"],
    ["mars", "march", "mars", "marzo", "março"],
    ["april", "april", "avril", "abril", "abril"],
    ["mai", "may", "mai", "mayo", "maio"],
    ["juni", "june", "juin", "junio", "junho"],
    ["juli", "july", "juillet", "julio", "julho"],
    ["august", "august", "août", "agosto", "agosto"],
    ["september", "september", "septembre", "septiembre", "setembro"],
    ["oktober", "october", "octobre", "octubre", "outubro"],
    ["november", "november", "novembre", "noviembre", "novembro"],
    ["desember", "december", "décembre", "diciembre", "dezembro"],
];

/// Reads `2027-08-01`, `1.8.2027`, `1 August 2027`, `1. august 2027`, `1er août 2027` and
/// `1 de agosto de 2027`.
///
/// `1/8/2027` is another day in Norway than in the United States, and so is `1 8 2027`; a year of two digits is a
/// guess: refused.
///
/// ```
/// use norec_core::{ProblemKind, parse_date};
///
/// assert_eq!(parse_date("24.11.2026"), parse_date("2026-11-24"));
/// assert_eq!(parse_date("11/24/2026"), Err(ProblemKind::DateForm));
/// ```
///
/// # Errors
/// [`ProblemKind::DateForm`] or [`ProblemKind::DateImpossible`].
pub fn parse_date(text: &str) -> Result<Date, ProblemKind> {
    let text = text.trim();
    match dotted(text).or_else(|| named(text)) {
        Some((day, month, year)) => exact(year, month, day),
        None => parse_iso_date(text),
    }
}

/// `1.8.2027`, also with a space after each point.
fn dotted(text: &str) -> Option<(u8, u8, u16)> {
    let mut parts = text.split('.').map(str::trim);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    parts.next().is_none().then_some((number(day)?, number(month)?, digits(year, 4)?))
}

/// `1. august 2027`.
fn named(text: &str) -> Option<(u8, u8, u16)> {
    let mut words = words(text);
    let day = words.next()?;
    // Only the first of a French month is an ordinal.
    let day = if day.eq_ignore_ascii_case("1er") { 1 } else { number(day.strip_suffix('.').unwrap_or(day))? };
    let (month, year) = (name(words.next()?)?, digits(words.next()?, 4)?);
    words.next().is_none().then_some((day, month, year))
}

/// A month and a year: `august 2027`, `agosto de 2027`, `08.2027`, `8/2027`.
pub(super) fn month_and_year(text: &str) -> Option<(u8, u16)> {
    if let Some((month, year)) = text.split_once(['.', '/']) {
        return Some((number(month.trim())?, digits(year.trim(), 4)?));
    }
    let mut words = words(text);
    let (month, year) = (name(words.next()?)?, digits(words.next()?, 4)?);
    words.next().is_none().then_some((month, year))
}

/// The words of a date, without the `de` that Spanish and Portuguese have between them.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace().filter(|word| !word.eq_ignore_ascii_case("de"))
}

/// Reads `2027-08-01`, and nothing else.
pub(crate) fn parse_iso_date(text: &str) -> Result<Date, ProblemKind> {
    let mut parts = text.split('-');
    let (Some(year), Some(month), Some(day), None) = (parts.next(), parts.next(), parts.next(), parts.next()) else {
        return Err(ProblemKind::DateForm);
    };
    match (digits(year, 4), digits(month, 2), digits(day, 2)) {
        (Some(year), Some(month), Some(day)) => exact(year, month, day),
        _ => Err(ProblemKind::DateForm),
    }
}

/// The form of JSON.
pub(crate) fn write_date(day: Date) -> String {
    let mut text = String::new();
    push_padded(&mut text, day.year().unsigned_abs(), 4);
    text.push('-');
    push_padded(&mut text, day.month(), 2);
    text.push('-');
    push_padded(&mut text, day.day(), 2);
    text
}

/// Writes a number with at least so many digits.
pub(super) fn push_padded(text: &mut String, number: u32, width: usize) {
    let digits = number.to_string();
    for _ in digits.len()..width {
        text.push('0');
    }
    text.push_str(&digits);
}

/// A number of so many digits.
pub(super) fn digits<T: FromStr>(text: &str, count: usize) -> Option<T> {
    (text.len() == count && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok())?
}

/// A month by its name.
fn name(text: &str) -> Option<u8> {
    let name: String = text.chars().map(small).collect();
    let place = MONTHS.iter().position(|names| names.contains(&name.as_str()))?;
    u8::try_from(place).ok()?.checked_add(1)
}

/// A small letter, of those that names of months have. Unicode's tables of all letters would travel to the browser.
fn small(letter: char) -> char {
    match letter {
        'À'..='Ö' | 'Ø'..='Þ' => char::from_u32(u32::from(letter) | 0x20).unwrap_or(letter),
        other => other.to_ascii_lowercase(),
    }
}

/// One or two digits.
fn number(text: &str) -> Option<u8> {
    digits(text, 1).or_else(|| digits(text, 2))
}

fn exact(year: u16, month: u8, day: u8) -> Result<Date, ProblemKind> {
    if !(1900..2200).contains(&year) {
        return Err(ProblemKind::DateImpossible);
    }
    Date::from_ymd_opt(i32::from(year), u32::from(month), u32::from(day)).ok_or(ProblemKind::DateImpossible)
}

#[cfg(test)]
mod tests {
    use super::{MONTHS, name, parse_date, parse_iso_date, write_date};
    use crate::calendar::YearMonth;
    use crate::problem::ProblemKind;

    #[test]
    fn days_are_read_as_people_write_them() {
        for text in [
            "2027-08-01",
            "1.8.2027",
            "01.08.2027",
            "1 August 2027",
            "1. august 2027",
            "1er août 2027",
            " 1. AUGUST 2027 ",
            "1. 8. 2027",
            "1\u{a0}août 2027",
            "1 de agosto de 2027",
        ] {
            assert_eq!(parse_date(text).map(write_date), Ok("2027-08-01".to_owned()), "{text}");
        }
        for text in [
            "1/8/2027",
            "1.8.27",
            "august",
            "2027-8-1",
            "20270801",
            "",
            "1 8",
            "2027-08-01-02",
            "1 8 2027",
            "1.8 2027",
            "August 1 2027",
            "1 aug 2027",
            "2027/08/01",
            "1.8.2027.",
            "2er août 2027",
            "11er août 2027",
            "٢٠٢٧-٠٨-٠١",
        ] {
            assert_eq!(parse_date(text), Err(ProblemKind::DateForm), "{text}");
        }
        for text in ["2025-02-30", "29.2.2027", "31 June 2027", "0001-01-01", "1.13.2027"] {
            assert_eq!(parse_date(text), Err(ProblemKind::DateImpossible), "{text}");
        }
        assert!(parse_date("29.2.2028").is_ok());
    }

    #[test]
    fn json_has_one_form_of_a_day() {
        for text in ["1.8.2027", " 2027-08-01", "2027-08", "1 August 2027", "2027-08-01 "] {
            assert_eq!(parse_iso_date(text), Err(ProblemKind::DateForm), "{text}");
        }
    }

    #[test]
    fn no_name_is_of_two_months() {
        for (place, names) in MONTHS.iter().enumerate() {
            for word in names {
                assert_eq!(name(&word.to_uppercase()).map(usize::from), Some(place + 1), "{word}");
            }
        }
    }

    #[test]
    fn months_are_read_as_people_write_them() {
        for text in [
            "august 2027",
            "08.2027",
            "8/2027",
            "2027-08",
            "August 2027",
            "août 2027",
            "agosto 2027",
            "agosto de 2027",
            " 8.2027 ",
        ] {
            assert_eq!(YearMonth::parse(text).map(|m| m.to_string()), Ok("2027-08".to_owned()), "{text}");
        }
        for text in ["2027", "august", "8.27", "", "2027-8-1", "8 2027", "8-2027", "2027/08", "1.8.2027", "aug 2027"] {
            assert_eq!(YearMonth::parse(text), Err(ProblemKind::MonthForm), "{text}");
        }
        for text in ["13.2027", "2027-00", "0/2027", "1899-12", "2200-01"] {
            assert_eq!(YearMonth::parse(text), Err(ProblemKind::DateImpossible), "{text}");
        }
    }
}
