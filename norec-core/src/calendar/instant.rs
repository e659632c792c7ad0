//! Instants, and Norwegian time without a table of time zones.

use std::fmt;

use chrono::{DateTime, Datelike, FixedOffset, NaiveDateTime, NaiveTime, TimeDelta, Timelike, Utc};

use crate::calendar::Date;
use crate::calendar::typed::{parse_iso_date, push_padded, write_date};
use crate::problem::ProblemKind;

/// A point in time, with the offset that it was given in.
///
/// ```
/// use norec_core::Instant;
///
/// let cet = Instant::parse("2026-08-15T23:59:00+01:00")?;
/// assert_eq!(cet.oslo().to_string(), "2026-08-16 00:59:00"); // summer time
/// assert_eq!(Instant::parse("2026-11-24")?, Instant::parse("2026-11-24T12:00:00+01:00")?);
/// # Ok::<(), norec_core::ProblemKind>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(DateTime<FixedOffset>); // INVARIANT: a year from 1900 to 2199.

const HOUR: i32 = 3600;

/// What Norwegian clocks are ahead of UTC at an instant: one hour, two in summer.
#[must_use]
pub fn oslo_offset(instant: DateTime<Utc>) -> FixedOffset {
    let utc = instant.naive_utc();
    let turn = |month| last_sunday(utc.year(), month).and_then(|day| day.and_hms_opt(1, 0, 0));
    let summer = match (turn(3), turn(10)) {
        (Some(start), Some(end)) => start <= utc && utc < end,
        _ => false,
    };
    let hours = if summer { 2 } else { 1 };
    let none = || DateTime::<Utc>::UNIX_EPOCH.fixed_offset().offset().to_owned();
    FixedOffset::east_opt(HOUR.saturating_mul(hours)).unwrap_or_else(none)
}

/// The last Sunday of a month that has 31 days.
fn last_sunday(year: i32, month: u32) -> Option<Date> {
    let last = Date::from_ymd_opt(year, month, 31)?;
    last.checked_sub_signed(TimeDelta::days(i64::from(last.weekday().num_days_from_sunday())))
}

impl Instant {
    /// Reads what people write, in Norwegian time: `15. august 2026 kl. 23.59`, `15.8.2026 23:59`, or a day alone, which
    /// is noon. Also `2026-08-15T23:59:00+02:00`, the same without seconds or with `Z`. An hour that the clocks repeat
    /// in October is the first of the two.
    ///
    /// # Errors
    /// [`ProblemKind::InstantForm`] or [`ProblemKind::DateImpossible`].
    pub fn parse(text: &str) -> Result<Instant, ProblemKind> {
        let text = text.trim();
        match crate::calendar::parse_date(text) {
            Ok(day) => return Instant::in_oslo(day, 12),
            Err(ProblemKind::DateImpossible) => return Err(ProblemKind::DateImpossible),
            Err(_) => {}
        }
        match text.rsplit_once(char::is_whitespace) {
            Some((day, clock)) => Instant::by_norwegian_clock(day, clock),
            None => Instant::parse_strict(text),
        }
    }

    /// A day and a Norwegian clock: `23.59` or `23:59`, with or without a word such as `kl.`, `at` or `à` between them.
    fn by_norwegian_clock(day: &str, clock: &str) -> Result<Instant, ProblemKind> {
        let day = day.trim_end();
        let day = ["kl.", "kl", "at", "à", "às", ","].iter().find_map(|word| day.strip_suffix(word)).unwrap_or(day);
        let day = crate::calendar::parse_date(day.trim_end()).map_err(|problem| match problem {
            ProblemKind::DateForm => ProblemKind::InstantForm,
            other => other,
        })?;
        let local = day.and_time(clock_time(&clock.replace('.', ":"))?);
        let offsets = [HOUR.saturating_mul(2), HOUR].into_iter().filter_map(FixedOffset::east_opt);
        let fits = |offset: FixedOffset| {
            let instant = local.and_local_timezone(offset).single()?;
            (oslo_offset(instant.to_utc()) == offset).then_some(Instant(instant))
        };
        // Neither fits an hour that the clocks skip in March.
        offsets.filter_map(fits).next().ok_or(ProblemKind::DateImpossible)
    }

    /// Reads an instant with its offset, and nothing else.
    ///
    /// # Errors
    /// [`ProblemKind::InstantForm`] or [`ProblemKind::DateImpossible`].
    pub fn parse_strict(text: &str) -> Result<Instant, ProblemKind> {
        let form = ProblemKind::InstantForm;
        let Some((day, rest)) = text.split_once('T') else { return Err(form) };
        let day = parse_iso_date(day).map_err(|problem| match problem {
            ProblemKind::DateForm => ProblemKind::InstantForm,
            other => other,
        })?;
        let Some(at) = rest.find(['+', '-', 'Z']) else { return Err(form) };
        let Some((clock, offset)) = rest.split_at_checked(at) else { return Err(form) };
        let time = clock_time(clock)?;
        let offset = match offset {
            "Z" => Some(0),
            _ => offset_seconds(offset),
        };
        let offset = offset.and_then(FixedOffset::east_opt).ok_or(ProblemKind::InstantForm)?;
        let local = day.and_time(time).and_local_timezone(offset).single();
        local.map(Instant).ok_or(ProblemKind::DateImpossible)
    }

    /// So many whole minutes after the start of 1970 in UTC, as a clock counts them. Nothing before 1900 or after 2199.
    ///
    /// ```
    /// use norec_core::Instant;
    ///
    /// let instant = Instant::from_unix_minutes(29_774_160).unwrap();
    /// assert_eq!(instant, Instant::parse_strict("2026-08-11T12:00:00Z")?);
    /// assert!(Instant::from_unix_minutes(i64::MAX).is_none());
    /// # Ok::<(), norec_core::ProblemKind>(())
    /// ```
    #[must_use]
    pub fn from_unix_minutes(minutes: i64) -> Option<Instant> {
        let instant = DateTime::from_timestamp(minutes.checked_mul(60)?, 0)?.fixed_offset();
        (1900..=2199).contains(&instant.year()).then_some(Instant(instant))
    }

    /// Midnight at the start of a day in Oslo.
    #[must_use]
    pub fn start_of_day_in_oslo(day: Date) -> Option<Instant> {
        Instant::in_oslo(day, 0).ok()
    }

    /// A full hour that is never skipped or repeated when clocks change.
    fn in_oslo(day: Date, hour: u32) -> Result<Instant, ProblemKind> {
        let local = day.and_hms_opt(hour, 0, 0).ok_or(ProblemKind::DateImpossible)?;
        // Clocks change at 02:00 or 03:00 local time, so that the offset one hour before UTC's reading is right.
        let near = local.checked_sub_signed(TimeDelta::hours(1)).ok_or(ProblemKind::DateImpossible)?.and_utc();
        let local = local.and_local_timezone(oslo_offset(near)).single();
        local.map(Instant).ok_or(ProblemKind::DateImpossible)
    }

    /// Date and time of day on a Norwegian clock.
    #[must_use]
    pub fn oslo(self) -> NaiveDateTime {
        self.0.with_timezone(&oslo_offset(self.0.to_utc())).naive_local()
    }

    /// Date and time of day on a clock that is so many minutes ahead of UTC; `None` if no clock is.
    #[must_use]
    pub fn at_offset(self, minutes_east: i32) -> Option<NaiveDateTime> {
        let offset = FixedOffset::east_opt(minutes_east.checked_mul(60)?)?;
        Some(self.0.with_timezone(&offset).naive_local())
    }

    /// So many minutes later; `None` past the calendar's end.
    #[must_use]
    pub fn plus_minutes(self, minutes: i32) -> Option<Instant> {
        self.0.checked_add_signed(TimeDelta::minutes(i64::from(minutes))).map(Instant)
    }

    /// Whole minutes since another instant; negative before it.
    #[must_use]
    pub fn minutes_since(self, earlier: Instant) -> i64 {
        self.0.signed_duration_since(earlier.0).num_minutes()
    }
}

impl From<DateTime<FixedOffset>> for Instant {
    fn from(instant: DateTime<FixedOffset>) -> Instant {
        Instant(instant)
    }
}

fn clock_time(text: &str) -> Result<NaiveTime, ProblemKind> {
    let two = |text: &str| crate::calendar::typed::digits::<u32>(text, 2).ok_or(ProblemKind::InstantForm);
    let mut parts = text.split(':');
    let (Some(hour), Some(minute)) = (parts.next(), parts.next()) else { return Err(ProblemKind::InstantForm) };
    let second = parts.next().map_or(Ok(0), two)?;
    if parts.next().is_some() {
        return Err(ProblemKind::InstantForm);
    }
    NaiveTime::from_hms_opt(two(hour)?, two(minute)?, second).ok_or(ProblemKind::DateImpossible)
}

/// `+02:00` in seconds.
fn offset_seconds(text: &str) -> Option<i32> {
    let (sign, rest) = text.split_at_checked(1)?;
    let (hours, minutes) = rest.split_once(':')?;
    let two = |text| crate::calendar::typed::digits::<i32>(text, 2);
    let (hours, minutes) = (two(hours)?, two(minutes).filter(|minutes| *minutes < 60)?);
    let seconds = hours.checked_mul(60)?.checked_add(minutes)?.checked_mul(60)?;
    if sign == "-" { seconds.checked_neg() } else { Some(seconds) }
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let local = self.0.naive_local();
        let mut text = write_date(local.date());
        for (before, part) in [('T', local.hour()), (':', local.minute()), (':', local.second())] {
            text.push(before);
            push_padded(&mut text, part, 2);
        }
        let offset = self.0.offset().local_minus_utc();
        let minutes = offset.unsigned_abs() / 60;
        text.push(if offset < 0 { '-' } else { '+' });
        push_padded(&mut text, minutes / 60, 2);
        text.push(':');
        push_padded(&mut text, minutes % 60, 2);
        f.write_str(&text)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::Instant;
    use crate::problem::ProblemKind;

    fn oslo(text: &str) -> String {
        Instant::parse_strict(text).unwrap().oslo().to_string()
    }

    #[test]
    fn people_write_norwegian_time() {
        let instant = |text: &str| Instant::parse(text).map(|instant| instant.to_string());
        let late = Ok("2026-08-15T23:59:00+02:00".to_owned());
        for text in [
            "15. august 2026 kl. 23.59",
            "15.8.2026 23:59",
            "15 August 2026 at 23:59",
            "15 août 2026 à 23:59",
            "2026-08-15 23:59:00",
        ] {
            assert_eq!(instant(text), late, "{text}");
        }
        assert_eq!(instant("1. februar 2027 kl. 09.05"), Ok("2027-02-01T09:05:00+01:00".to_owned()));
        // The clocks skip 02:30 in March and repeat it in October.
        assert_eq!(instant("28. mars 2027 kl. 02.30"), Err(ProblemKind::DateImpossible));
        assert_eq!(instant("31. oktober 2027 kl. 02.30"), Ok("2027-10-31T02:30:00+02:00".to_owned()));
        for text in ["15. august 2026 kl.", "15. august 2026 kl. 24.00", "august 2026 23.59", "15. august 2026 23.5"] {
            assert!(instant(text).is_err(), "{text}");
        }
    }

    #[test]
    fn clocks_change_at_one_utc_on_the_last_sundays() {
        assert_eq!(oslo("2026-03-29T00:59:59Z"), "2026-03-29 01:59:59");
        assert_eq!(oslo("2026-03-29T01:00:00Z"), "2026-03-29 03:00:00");
        assert_eq!(oslo("2026-10-25T00:59:59Z"), "2026-10-25 02:59:59");
        assert_eq!(oslo("2026-10-25T01:00:00Z"), "2026-10-25 02:00:00");
    }

    #[test]
    fn a_bare_day_is_noon_in_oslo_and_days_begin_at_midnight_there() {
        let noon = Instant::parse("2026-07-01").unwrap();
        assert_eq!(noon, Instant::parse_strict("2026-07-01T10:00:00Z").unwrap());
        for (day, start) in [
            ("2026-03-29", "2026-03-28T23:00:00Z"),
            ("2026-03-30", "2026-03-29T22:00:00Z"),
            ("2026-10-25", "2026-10-24T22:00:00Z"),
            ("2026-10-26", "2026-10-25T23:00:00Z"),
        ] {
            let start = Instant::parse_strict(start).unwrap();
            assert_eq!(Instant::start_of_day_in_oslo(day.parse().unwrap()), Some(start), "{day}");
        }
    }

    #[test]
    fn what_has_no_offset_or_no_such_time_is_refused() {
        for text in [
            "2026-08-15T23:59:00",
            "2026-08-15 23:59:00+02:00",
            "T",
            "2026-08-15T23+02:00",
            "x",
            "2026-08-15T23:59:00+2",
        ] {
            assert_eq!(Instant::parse_strict(text), Err(ProblemKind::InstantForm), "{text}");
        }
        for text in ["2025-02-30T12:00:00Z", "2026-08-15T24:00:00Z", "2026-08-15T23:60:00Z"] {
            assert_eq!(Instant::parse_strict(text), Err(ProblemKind::DateImpossible), "{text}");
        }
    }

    #[test]
    fn text_and_instant_go_both_ways() {
        for text in ["2026-08-15T23:59:00+02:00", "2026-01-01T00:00:00-03:30"] {
            assert_eq!(Instant::parse_strict(text).unwrap().to_string(), text);
        }
    }
}
