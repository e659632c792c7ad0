//! The days of a plan as a file for calendars (iCalendar, RFC 5545).

use crate::assess::Assessment;
use crate::figures::Day;
use crate::finding::Reminder;
use crate::language::Language;
use norec_core::{Application, Date, Instant};

/// The longest line, in bytes without its end; longer ones go on below, after a space.
const LONGEST: usize = 75;

impl Assessment {
    /// What to see to on days that are known, in the order of the days.
    #[must_use]
    pub fn dated(&self) -> Vec<(&Reminder, (Day, Day))> {
        let mut dated: Vec<_> = self.reminders.iter().filter_map(|one| Some((one, one.when?))).collect();
        dated.sort_by_key(|(_, when)| *when);
        dated
    }

    /// The days of the plan that are not over as a calendar: an event for all of a day, or for several. Read again later, an event takes
    /// the place of the one from before.
    ///
    /// ```
    /// use norec_core::{Application, Instant};
    /// use norec_rules::language::{Language, Tag};
    /// use norec_rules::{assess, rulebook};
    ///
    /// let application = Application::from_json(r#"{"timetable": {"departure": "2027-08-16"}}"#).unwrap();
    /// let plan = rulebook::get("PLAN-27").unwrap();
    /// let assessment = assess(&application, plan, Instant::parse("2026-11-27").unwrap());
    /// let calendar = assessment.ics(&application, &Language::embedded(Tag::En).unwrap());
    /// assert!(calendar.contains("DTSTART;VALUE=DATE:20270816\r\nDTEND;VALUE=DATE:20270817\r\n"));
    /// assert!(calendar.contains("SUMMARY:The first ones leave on 16 August 2027.\r\n"));
    /// ```
    #[must_use]
    pub fn ics(&self, application: &Application, language: &Language) -> String {
        let mut file = String::new();
        let mut line = |name: &str, value: &str| folded(&mut file, name, value);
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//Norec check//plan//EN");
        let made = stamp(self.as_of);
        let mut named: Vec<&str> = Vec::new();
        let today = Day::from(self.as_of.oslo().date());
        for (reminder, (from, to)) in self.dated().into_iter().filter(|(_, (_, to))| *to >= today) {
            let id = reminder.rule.id;
            let place = named.iter().filter(|other| **other == id).count();
            named.push(id);
            line("BEGIN", "VEVENT");
            line("UID", &format!("{}-{id}-{place}@norec-check", self.rulebook.id));
            line("DTSTAMP", &made);
            line("DTSTART;VALUE=DATE", &basic(from.date()));
            // The end is the first day that is no longer part of it.
            line("DTEND;VALUE=DATE", &basic(to.date().and_then(|day| day.succ_opt())));
            line("SUMMARY", &escaped(&language.text(&reminder.message, application)));
            line("DESCRIPTION", &escaped(&language.text(&self.rulebook.decides.always(), application)));
            line("TRANSP", "TRANSPARENT");
            line("END", "VEVENT");
        }
        line("END", "VCALENDAR");
        file
    }
}

/// A day without signs: `20270816`.
fn basic(day: Option<Date>) -> String {
    day.map(|day| Day::from(day).to_string().replace('-', "")).unwrap_or_default()
}

/// An instant in UTC without signs: `20261127T110000Z`.
fn stamp(at: Instant) -> String {
    use chrono::Timelike;
    let utc = at.at_offset(0);
    let time = utc.map(|utc| format!("{:02}{:02}{:02}", utc.hour(), utc.minute(), utc.second()));
    [&basic(utc.map(|utc| utc.date())), "T", &time.unwrap_or_default(), "Z"].concat()
}

fn escaped(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        if matches!(letter, '\\' | ';' | ',') {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

/// A line, folded before a letter that would make it too long.
fn folded(file: &mut String, name: &str, value: &str) {
    let mut length: usize = 0;
    for letter in [name, ":", value].into_iter().flat_map(str::chars) {
        if length.saturating_add(letter.len_utf8()) > LONGEST {
            file.push_str("\r\n ");
            length = 1;
        }
        file.push(letter);
        length = length.saturating_add(letter.len_utf8());
    }
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests;
