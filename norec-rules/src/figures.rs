//! The constant forms in which rulebooks keep their figures.

use crate::message::{self, Message};
use norec_core::{Date, Instant};
use rust_decimal::Decimal;

/// A country as a rulebook writes it: ISO 3166-1 alpha-2, two capital letters.
pub type CountryCode = &'static str;

/// A share of a whole, exact, such as 0.10 for ten per cent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    units: u32,
    scale: u32,
}

impl Share {
    /// `Share::new(10, 2)` is 0.10.
    #[must_use]
    pub const fn new(units: u32, scale: u32) -> Share {
        Share { units, scale }
    }

    /// The share as two whole numbers, so many of so many: 0.10 is 10 of 100.
    #[must_use]
    pub fn parts(self) -> (i128, i128) {
        (i128::from(self.units), 10_i128.saturating_pow(self.scale))
    }

    /// The share in per cent: 0.0526 is 5.26. The point moves, and nothing is multiplied.
    ///
    /// ```
    /// use norec_rules::figures::Share;
    /// assert_eq!(Share::new(526, 4).percent().to_string(), "5.26");
    /// assert_eq!(Share::new(5, 1).percent().to_string(), "50");
    /// ```
    #[must_use]
    pub fn percent(self) -> Decimal {
        match self.scale.checked_sub(2) {
            Some(scale) => Share { scale, ..self }.decimal(),
            None => {
                let zeros = 2_u32.saturating_sub(self.scale);
                Decimal::from(u64::from(self.units).saturating_mul(10_u64.saturating_pow(zeros)))
            }
        }
    }

    /// The share as a decimal.
    #[must_use]
    pub const fn decimal(self) -> Decimal {
        Decimal::from_parts(self.units, 0, 0, false, self.scale)
    }
}

/// A calendar day as constant data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    /// Year of the common era.
    pub year: u16,
    /// Month, from 1.
    pub month: u8,
    /// Day of the month, from 1.
    pub day: u8,
}

impl Day {
    /// The same day as a [`Date`]; `None` where the calendar has no such day.
    #[must_use]
    pub fn date(self) -> Option<Date> {
        Date::from_ymd_opt(i32::from(self.year), u32::from(self.month), u32::from(self.day))
    }
}

/// As ISO 8601 writes it.
impl core::fmt::Display for Day {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let Day { year, month, day } = self;
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl From<Date> for Day {
    fn from(date: Date) -> Day {
        use chrono::Datelike;
        Day {
            year: u16::try_from(date.year()).unwrap_or_default(),
            month: u8::try_from(date.month()).unwrap_or_default(),
            day: u8::try_from(date.day()).unwrap_or_default(),
        }
    }
}

/// A minute on a clock with a known offset, as constant data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The day on that clock.
    pub day: Day,
    /// The hour it shows, 0 to 23.
    pub hour: u8,
    /// The minute it shows.
    pub minute: u8,
    /// The clock's offset from UTC, in minutes.
    pub offset_minutes: i16,
}

/// A deadline as its source gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deadline {
    /// A day without a clock: it holds until the day ends in Norway.
    EndOf(Day),
    /// A minute: it holds while the clock shows it.
    Minute(Moment),
}

impl Deadline {
    /// The first instant at which it has passed; `None` for a day or time that does not exist.
    #[must_use]
    pub fn passed_from(self) -> Option<Instant> {
        match self {
            Deadline::EndOf(day) => Instant::start_of_day_in_oslo(day.date()?.succ_opt()?),
            Deadline::Minute(at) => at.instant()?.plus_minutes(1),
        }
    }

    /// The day on which it lies, on its own clock.
    #[must_use]
    pub fn day(self) -> Day {
        match self {
            Deadline::EndOf(day) => day,
            Deadline::Minute(at) => at.day,
        }
    }

    /// The last minute before it has passed, on a clock that is so many minutes ahead of UTC; nothing where that clock
    /// shows what Norway's does.
    ///
    /// ```
    /// use norec_core::Application;
    /// use norec_rules::language::{Language, Tag};
    /// use norec_rules::rulebook;
    ///
    /// let deadline = rulebook::get("CALL-27-P2").unwrap().deadlines[0].value;
    /// let there = deadline.there(5 * 60 + 45).unwrap();
    /// let english = Language::embedded(Tag::En).unwrap();
    /// assert_eq!(english.text(&there, &Application::default()), "Where you are, the deadline is 2 February 2027 at 04:44.");
    /// assert!(deadline.there(60).is_none(), "Norway's winter");
    /// ```
    #[must_use]
    pub fn there(self, minutes_east: i32) -> Option<Message> {
        use chrono::Timelike;
        let last = self.passed_from()?.plus_minutes(-1)?;
        let there = last.at_offset(minutes_east)?;
        let two = |number: u32| format!("{number:02}");
        let said = message::plan_there(there.date().into(), two(there.hour()), two(there.minute()));
        (there != last.oslo()).then_some(said)
    }

    /// The deadline in a sentence: a day, or a day and a clock in Norwegian time.
    #[must_use]
    pub fn message(self) -> Message {
        match self {
            Deadline::EndOf(day) => message::deadline_day(day),
            Deadline::Minute(at) => match at.instant() {
                Some(instant) => message::deadline_minute(instant),
                None => message::deadline_day(at.day),
            },
        }
    }
}

impl Moment {
    /// The first second of the minute; `None` for a time that no clock shows.
    #[must_use]
    pub fn instant(self) -> Option<Instant> {
        let local = self.day.date()?.and_hms_opt(u32::from(self.hour), u32::from(self.minute), 0)?;
        let offset = chrono::FixedOffset::east_opt(i32::from(self.offset_minutes).checked_mul(60)?)?;
        Some(Instant::from(local.and_local_timezone(offset).single()?))
    }
}

/// A country that was seen among awarded projects: evidence, never a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The country.
    pub country: CountryCode,
    /// The year of the awards.
    pub year: u16,
}
