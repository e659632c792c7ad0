#![allow(clippy::unwrap_used)]
use super::*;
use crate::{assess, questions, rulebook};
use norec_core::{Application, Draft, read};

/// The rows that stand in an empty form.
fn empty() -> Application {
    let mut draft = Draft::new();
    for list in [ListName::Partners, ListName::Partners, ListName::Placements, ListName::Lines] {
        draft.add_row(list);
    }
    read(&draft).application
}

#[test]
fn what_is_read_is_what_the_rules_say_at_any_instant() {
    let (empty, book) = (empty(), rulebook::latest());
    let bytes = write(&empty, book).unwrap();
    for day in ["2019-01-01", "2026-08-14", "2026-11-27", "2031-12-31"] {
        let as_of = Instant::parse(day).unwrap();
        let (read, said) = (First::read(&bytes, book, as_of).unwrap(), assess(&empty, book, as_of));
        let asked: Vec<FieldPath> = questions::next(&empty, &said).into_iter().map(|one| one.path).collect();
        assert_eq!(read.questions, asked, "{day}");
        assert_eq!(read.assessment.findings, said.findings, "{day}");
        assert_eq!(read.assessment.reminders, said.reminders, "{day}");
        assert_eq!(read.assessment.verdict, said.verdict, "{day}");
        assert_eq!(read.assessment.if_complete, said.if_complete, "{day}");
        assert_eq!(read.assessment.timing, said.timing, "{day}");
        assert_eq!(read.assessment.as_of, as_of);
    }
}

#[test]
fn what_is_cut_or_longer_or_of_another_build_is_nothing() {
    let (bytes, book) = (write(&empty(), rulebook::latest()).unwrap(), rulebook::latest());
    let as_of = Instant::parse("2026-11-27").unwrap();
    let is_read = |bytes: &[u8]| First::read(bytes, book, as_of).is_some();
    assert!(is_read(&bytes));
    for end in 0..bytes.len() {
        assert!(!is_read(bytes.get(..end).unwrap()), "cut after {end} bytes");
    }
    assert!(!is_read(&[bytes.as_slice(), &[0]].concat()));
    let mut other = bytes.clone();
    *other.get_mut(MARK.len()).unwrap() ^= 1;
    assert!(!is_read(&other));
    // Whatever stands there, it is read or it is not.
    for place in 0..bytes.len() {
        let mut broken = bytes.clone();
        *broken.get_mut(place).unwrap() ^= 0xff;
        let _ = is_read(&broken);
    }
}

#[test]
fn what_an_answer_brings_has_no_place_in_it() {
    let answers = r#"{"partners": {"rows": [{"id": "p1", "country": "NP"}]}}"#;
    assert!(write(&Application::from_json(answers).unwrap(), rulebook::latest()).is_none());
}
