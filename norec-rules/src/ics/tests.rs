//! What is written is a calendar that another's reader reads.

#![allow(clippy::unwrap_used)]

use super::*;
use crate::assess::assess;
use crate::language::Tag;
use crate::rulebook;
use icalendar::{Calendar, CalendarComponent, Component, DatePerhapsTime};

fn plan(answers: &str, tag: Tag) -> (Assessment, Application, Language) {
    let application = Application::from_json(answers).unwrap();
    let assessment = assess(&application, rulebook::get("PLAN-27").unwrap(), Instant::parse("2026-11-27").unwrap());
    (assessment, application, Language::embedded(tag).unwrap())
}

const WHOLE: &str = r#"{"timetable": {"departure": "2027-08-16", "months": 12, "follow_up": 2}}"#;

#[test]
fn another_reader_finds_every_day_with_its_words_in_every_language() {
    for tag in Tag::ALL {
        let (assessment, application, language) = plan(WHOLE, tag);
        let file = assessment.ics(&application, &language);
        let calendar: Calendar = file.parse().unwrap();
        let events: Vec<_> = calendar
            .components
            .iter()
            .filter_map(|component| match component {
                CalendarComponent::Event(event) => Some(event),
                _ => None,
            })
            .collect();
        let dated = assessment.dated();
        // First step, deadline, answer, two trainings, the way out and home, the end of the follow-up, the report.
        assert_eq!(dated.len(), 9);
        // That of the first step is over, and stands in the list only.
        let to_come = dated.get(1..).unwrap();
        assert_eq!(events.len(), to_come.len());
        for (event, (reminder, (from, to))) in events.iter().zip(to_come) {
            assert_eq!(event.get_start(), Some(DatePerhapsTime::Date(from.date().unwrap())));
            assert_eq!(event.get_end(), Some(DatePerhapsTime::Date(to.date().unwrap().succ_opt().unwrap())));
            let said = language.text(&reminder.message, &application);
            let decides = language.text(&assessment.rulebook.decides.always(), &application);
            assert!(event.get_description().is_some_and(|text| text.replace('\\', "") == decides));
            assert_eq!(event.get_summary().map(|text| text.replace("\\,", ",").replace("\\;", ";")), Some(said));
        }
        let ids: std::collections::BTreeSet<_> = events.iter().map(|event| event.get_uid().unwrap()).collect();
        assert_eq!(ids.len(), events.len(), "each event has an id of its own");
        assert!(file.split("\r\n").all(|line| line.len() <= LONGEST), "{file}");
        assert!(!file.replace("\r\n", "").contains(['\r', '\n']));
    }
}

#[test]
fn without_a_day_of_departure_only_the_days_of_the_call_are_there() {
    let (assessment, application, language) = plan("{}", Tag::En);
    let days: Vec<String> = assessment.dated().iter().map(|(_, (from, _))| from.to_string()).collect();
    assert_eq!(days, ["2026-09-01", "2027-02-01", "2027-05-01"]);
    assert_eq!(assessment.ics(&application, &language).matches("BEGIN:VEVENT").count(), 2);
}

#[test]
fn a_day_stays_until_it_is_over() {
    let (_, application, language) = plan("{}", Tag::En);
    let events = |as_of| {
        let as_of = Instant::parse(as_of).unwrap();
        assess(&application, rulebook::get("PLAN-27").unwrap(), as_of)
            .ics(&application, &language)
            .matches("BEGIN:VEVENT")
            .count()
    };
    assert_eq!((events("2027-02-01"), events("2027-02-02")), (2, 1));
}

#[test]
fn letters_that_mean_something_in_a_calendar_are_marked() {
    assert_eq!(escaped("a, b; c\\d"), "a\\, b\\; c\\\\d");
}

#[test]
fn a_long_line_is_folded_between_letters() {
    let mut file = String::new();
    folded(&mut file, "SUMMARY", &"å".repeat(60));
    let lines: Vec<&str> = file.trim_end().split("\r\n").collect();
    assert!(lines.iter().all(|line| line.len() <= LONGEST));
    assert_eq!(lines.join("").replace(' ', ""), format!("SUMMARY:{}", "å".repeat(60)));
}
