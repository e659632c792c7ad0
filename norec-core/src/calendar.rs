//! The calendar, with its conventions written down. No clock: every instant comes from outside.
//!
//! - A range is half-open: its first day is in it, its end is not.
//! - Months are added to a day by the calendar; where the month has no such day, its last day is taken: 31 January and
//!   one month is 28 February, or 29 in a leap year. 29 February and twelve months is 28 February.
//! - Norwegian time is UTC+1, and UTC+2 from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of
//!   October, as in the European Union since 1996.
//! - A day without a time of day is noon in Oslo.

mod instant;
mod typed;

pub use chrono::NaiveDate as Date;
pub use instant::{Instant, oslo_offset};
pub use typed::parse_date;
pub(crate) use typed::{parse_iso_date, write_date};

use std::fmt;

use chrono::{Datelike, Months as CalendarMonths};

use crate::money::Months;
use crate::problem::ProblemKind;

/// The day so many months later; the last day of the month where it has no such day. `None` past the calendar's end.
///
/// ```
/// use norec_core::{Date, Months, add_months};
///
/// let day = |text: &str| text.parse::<Date>().unwrap();
/// let months = |n| Months::new(n).unwrap();
/// assert_eq!(add_months(day("2027-01-31"), months(1)), Some(day("2027-02-28")));
/// assert_eq!(add_months(day("2028-02-29"), months(12)), Some(day("2029-02-28")));
/// assert_eq!(add_months(day("2027-08-15"), months(6)), Some(day("2028-02-15")));
/// ```
#[must_use]
pub fn add_months(day: Date, months: Months) -> Option<Date> {
    day.checked_add_months(CalendarMonths::new(u32::from(months.get())))
}

/// Days from a first one up to, and not with, an end. Without an end it goes on.
///
/// ```
/// use norec_core::{Date, DateRange};
///
/// let day = |text: &str| text.parse::<Date>().unwrap();
/// let range = DateRange::new(day("2025-01-01"), Some(day("2026-01-01"))).unwrap();
/// assert!(range.contains(day("2025-12-31")));
/// assert!(!range.contains(day("2026-01-01")));
/// assert!(DateRange::new(day("2025-01-01"), Some(day("2025-01-01"))).is_none());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateRange {
    start: Date,
    end: Option<Date>, // INVARIANT: after the start.
}

impl DateRange {
    /// A range that holds at least its first day.
    #[must_use]
    pub fn new(start: Date, end: Option<Date>) -> Option<DateRange> {
        end.is_none_or(|end| start < end).then_some(DateRange { start, end })
    }

    /// The first day.
    #[must_use]
    pub fn start(self) -> Date {
        self.start
    }

    /// The first day after it.
    #[must_use]
    pub fn end(self) -> Option<Date> {
        self.end
    }

    /// Whether a day is in it.
    #[must_use]
    pub fn contains(self, day: Date) -> bool {
        self.start <= day && self.end.is_none_or(|end| day < end)
    }
}

/// A month of a year, as plans give it: `2027-08`.
///
/// ```
/// use norec_core::YearMonth;
///
/// let month = YearMonth::parse("august 2027")?;
/// assert_eq!(month, YearMonth::parse("08.2027")?);
/// assert_eq!(month.to_string(), "2027-08");
/// assert!(YearMonth::parse("2027-13").is_err());
/// # Ok::<(), norec_core::ProblemKind>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct YearMonth {
    year: u16, // INVARIANT: 1900 to 2199.
    month: u8, // INVARIANT: 1 to 12.
}

impl YearMonth {
    /// A month that exists, of the years 1900 to 2199.
    ///
    /// # Errors
    /// [`ProblemKind::DateImpossible`].
    pub fn new(year: u16, month: u8) -> Result<YearMonth, ProblemKind> {
        if (1900..2200).contains(&year) && (1..=12).contains(&month) {
            Ok(YearMonth { year, month })
        } else {
            Err(ProblemKind::DateImpossible)
        }
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, from 1.
    #[must_use]
    pub fn month(self) -> u8 {
        self.month
    }

    /// Its first day.
    #[must_use]
    pub fn first_day(self) -> Option<Date> {
        Date::from_ymd_opt(i32::from(self.year), u32::from(self.month), 1)
    }

    /// Reads a month as people write it: `august 2027`, `08.2027`, `8/2027`, `2027-08`.
    ///
    /// # Errors
    /// [`ProblemKind::MonthForm`] or [`ProblemKind::DateImpossible`].
    pub fn parse(text: &str) -> Result<YearMonth, ProblemKind> {
        match YearMonth::parse_strict(text.trim()) {
            Err(ProblemKind::MonthForm) => {}
            strict => return strict,
        }
        let (month, year) = typed::month_and_year(text.trim()).ok_or(ProblemKind::MonthForm)?;
        YearMonth::new(year, month)
    }

    /// Reads the form of JSON: `2027-08`.
    ///
    /// # Errors
    /// [`ProblemKind::MonthForm`] or [`ProblemKind::DateImpossible`].
    pub fn parse_strict(text: &str) -> Result<YearMonth, ProblemKind> {
        let (year, month) = text.split_once('-').ok_or(ProblemKind::MonthForm)?;
        let year = typed::digits(year, 4).ok_or(ProblemKind::MonthForm)?;
        let month = typed::digits::<u8>(month, 2).ok_or(ProblemKind::MonthForm)?;
        YearMonth::new(year, month)
    }
}

impl From<Date> for YearMonth {
    fn from(day: Date) -> YearMonth {
        let year = u16::try_from(day.year()).unwrap_or(1900).clamp(1900, 2199);
        YearMonth { year, month: u8::try_from(day.month()).unwrap_or(1) }
    }
}

impl fmt::Display for YearMonth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        typed::push_padded(&mut text, u32::from(self.year), 4);
        text.push('-');
        typed::push_padded(&mut text, u32::from(self.month), 2);
        f.write_str(&text)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::{Date, DateRange, YearMonth, add_months};
    use crate::money::Months;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn months_later_keep_the_day_or_take_the_last() {
        for (from, months, to) in [
            ("2027-08-01", 6, "2028-02-01"),
            ("2027-08-31", 1, "2027-09-30"),
            ("2027-01-29", 1, "2027-02-28"),
            ("2028-01-30", 1, "2028-02-29"),
            ("2027-12-31", 2, "2028-02-29"),
            ("2028-02-29", 12, "2029-02-28"),
            ("2028-02-29", 48, "2032-02-29"),
            // a month end does not stay one
            ("2027-02-28", 1, "2027-03-28"),
            ("2027-04-30", 1, "2027-05-30"),
            // 2100 is no leap year
            ("2099-01-31", 13, "2100-02-28"),
        ] {
            let months = Months::new(months).unwrap();
            assert_eq!(add_months(day(from), months), Some(day(to)), "{from} + {months}");
        }
        assert_eq!(add_months(Date::MAX, Months::new(1).unwrap()), None);
    }

    #[test]
    fn a_range_holds_its_first_day_and_not_its_end() {
        let range = DateRange::new(day("2027-08-01"), Some(day("2027-08-02"))).unwrap();
        assert!(range.contains(day("2027-08-01")));
        assert!(!range.contains(day("2027-07-31")) && !range.contains(day("2027-08-02")));
        let open = DateRange::new(day("2027-08-01"), None).unwrap();
        assert!(open.contains(Date::MAX));
        assert_eq!(DateRange::new(day("2027-08-02"), Some(day("2027-08-01"))), None);
    }

    #[test]
    fn a_month_begins_on_its_first_day() {
        let month = YearMonth::parse_strict("2028-02").unwrap();
        assert_eq!(month.first_day(), Some(day("2028-02-01")));
        assert_eq!(YearMonth::from(day("2028-02-29")), month);
    }
}
