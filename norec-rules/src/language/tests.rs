//! The tables of text: every message is there in every language, and no damaged table does harm.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

mod names;

use super::*;
use crate::message::{COUNTRY_CODES, FIRST_COUNTRY, KEYS};
use crate::strength::Strength;

/// The tables of a language.
fn parts(tag: Tag) -> impl Iterator<Item = &'static [u8]> {
    tables().filter(move |(one, ..)| *one == tag).map(|(.., bytes)| bytes)
}

/// Why such bytes are not read as a table.
fn refused(bytes: Vec<u8>) -> Option<TableError> {
    Table::read(Cow::Owned(bytes)).err()
}

#[test]
fn every_message_has_text_in_every_language() {
    for tag in Tag::ALL {
        let language = Language::embedded(tag).unwrap();
        assert_eq!(language.tag(), tag);
        for (key, (name, _)) in KEYS.iter().enumerate() {
            let pattern = language.pattern(u16::try_from(key).unwrap()).unwrap();
            assert!(!pattern.is_empty(), "{name} is empty in {}", tag.code());
        }
        for place in 0..COUNTRY_CODES.len() / 2 {
            let key = FIRST_COUNTRY + u16::try_from(place).unwrap();
            assert!(!language.pattern(key).unwrap().is_empty(), "country {place} is empty in {}", tag.code());
        }
        assert_eq!(language.pattern(u16::MAX), None);
    }
}

/// The values that a message of that key might have: any, of each kind.
fn values(count: usize, one: &Value) -> Vec<Value> {
    std::iter::repeat_n(one.clone(), count).collect()
}

#[test]
fn every_message_with_values_of_any_kind_or_none_becomes_text() {
    let application = Application::default();
    let kinds = [
        Value::Number(0),
        Value::Number(1),
        Value::Number(7),
        Value::Strength(Strength::Must),
        Value::Plain(String::new()),
        Value::Text("\u{1}\u{2}\u{0} { $n }".to_owned()),
        Value::List(Vec::new()),
        Value::Partner(norec_core::RowId::new("p1").unwrap()),
        Value::Message(Box::new(message::state_met())),
    ];
    for tag in Tag::ALL {
        let language = Language::embedded(tag).unwrap();
        for (key, (name, arguments)) in KEYS.iter().enumerate() {
            let key = u16::try_from(key).unwrap();
            for kind in &kinds {
                let message = Message::new(key, values(arguments.len(), kind));
                let _ = language.text(&message, &application);
            }
            // Too few values and too many: nothing is made up, and nothing panics.
            let _ = language.text(&Message::new(key, Vec::new()), &application);
            let text = language.text(&Message::new(key, values(9, &Value::Number(3))), &application);
            assert!(!text.contains(['{', '$']), "{name} shows its source: {text}");
        }
    }
}

#[test]
fn each_message_names_each_argument_once() {
    for (name, arguments) in KEYS {
        let mut sorted: Vec<&str> = arguments.to_vec();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(sorted.len(), arguments.len(), "{name}");
    }
}

#[test]
fn a_sentence_says_how_hard_its_rule_binds() {
    let application = Application::default();
    let said = |tag, strength| {
        let message = message::orgs_met(3, 2, strength);
        Language::embedded(tag).unwrap().text(&message, &application)
    };
    for (tag, should, as_a_rule, must) in [
        (
            Tag::Nn,
            "Dei som har fått tilskot, har vore minst 2.",
            "Norec vil til vanleg ha minst 2.",
            "Norec krev minst 2.",
        ),
        (
            Tag::Nb,
            "De som har fått tilskudd, har vært minst 2.",
            "Norec vil vanligvis ha minst 2.",
            "Norec krever minst 2.",
        ),
        (
            Tag::En,
            "Those that got grants were at least 2.",
            "Norec usually wants at least 2.",
            "Norec requires at least 2.",
        ),
    ] {
        for (strength, end) in [(Strength::Should, should), (Strength::AsARule, as_a_rule), (Strength::Must, must)] {
            let text = said(tag, strength);
            assert!(text.ends_with(end), "{text}");
        }
    }
    // Where only a must has words of its own, the rest is what Norec usually wants.
    let en = Language::embedded(Tag::En).unwrap();
    let text = |strength| en.text(&message::trainings_met(strength), &application);
    assert_eq!(text(Strength::Should), text(Strength::AsARule));
    assert_ne!(text(Strength::AsARule), text(Strength::Must));
}

#[test]
fn a_language_from_files_reads_as_it_does_from_the_program() {
    let application = Application::default();
    for tag in Tag::ALL {
        let embedded = Language::embedded(tag).unwrap();
        let part = |wanted| tables().find(|(one, name, _)| *one == tag && *name == wanted).unwrap().2;
        let (first, later, scheme) = (part(""), part("later"), part("post-exchange"));
        let mut language = Language::from_bytes(tag, first.to_vec()).unwrap();
        let (at_once, in_time) = (message::verdict_likely(), message::remedy_past());
        assert_eq!(language.text(&at_once, &application), embedded.text(&at_once, &application));
        // Until the second file is there its messages have no text.
        assert_eq!(language.text(&in_time, &application), "");
        assert!(!language.has("later"));
        language.add(first.to_vec()).unwrap();
        language.add(later.to_vec()).unwrap();
        language.add(later.to_vec()).unwrap();
        assert_eq!(language.text(&in_time, &application), embedded.text(&in_time, &application));
        assert!(language.has("later") && embedded.has("later"));
        let of_scheme = message::sum_open();
        assert_eq!(language.text(&of_scheme, &application), "");
        assert!(!language.has("post-exchange") && embedded.has("post-exchange") && !embedded.has("none"));
        language.add(scheme.to_vec()).unwrap();
        assert_eq!(language.text(&of_scheme, &application), embedded.text(&of_scheme, &application));
        assert_eq!(Language::from_bytes(tag, later.to_vec()).err(), Some(TableError::NotATable));
    }
}

#[test]
fn part_of_a_table_is_refused_wherever_it_is_cut_off() {
    for (tag, whole) in Tag::ALL.into_iter().flat_map(|tag| parts(tag).map(move |part| (tag, part))) {
        // Every end before the text and near its own end; between them, where one comparison decides, every 29th.
        let near = whole.len().min(TABLE_HEAD + 100);
        let ends = (0..near).chain((near..whole.len()).step_by(29)).chain(whole.len().saturating_sub(100)..whole.len());
        for end in ends {
            assert_eq!(refused(whole[..end].to_vec()), Some(TableError::NotATable), "{} cut at {end}", tag.code());
        }
        for more in [0, 32] {
            let longer: Vec<u8> = whole.iter().copied().chain([more]).collect();
            assert_eq!(refused(longer), Some(TableError::NotATable));
        }
    }
}

#[test]
fn a_table_of_another_version_is_refused() {
    for whole in Tag::ALL.into_iter().flat_map(parts) {
        for place in 4..8 {
            for bit in 0..8 {
                let mut other = whole.to_vec();
                other[place] ^= 1 << bit;
                assert_eq!(refused(other), Some(TableError::OtherVersion));
            }
        }
    }
}

#[test]
fn a_changed_mark_start_or_count_is_no_table() {
    for whole in Tag::ALL.into_iter().flat_map(parts) {
        for place in (0..4).chain(8..TABLE_HEAD) {
            for change in 1..=255 {
                let mut other = whole.to_vec();
                other[place] ^= change;
                // With another start it is the table of another version, or none.
                assert!(refused(other).is_some(), "byte {place}");
            }
        }
    }
}

#[test]
fn changed_text_never_panics() {
    let application = Application::default();
    for (tag, whole) in Tag::ALL.into_iter().flat_map(|tag| parts(tag).map(move |part| (tag, part))) {
        // Every 37th byte of the text, so that it stays quick; the codes 1 to 4 and the numbers steer what follows.
        for place in (TABLE_HEAD..whole.len()).step_by(37) {
            let mut other = whole.to_vec();
            if other[place] == 0 {
                continue;
            }
            other[place] = [1, 2, 3, 4, 16, 31][place % 6];
            let table = Table::read(Cow::Owned(other)).unwrap();
            let first = table.first;
            let touched = table.ends.partition_point(|end| usize::try_from(*end).unwrap() < place);
            let language = Language { tag, tables: vec![table] };
            for key in [touched, touched + 1] {
                let key = first + u16::try_from(key).unwrap();
                let message = Message::new(key, values(3, &Value::Number(2)));
                let _ = language.text(&message, &application);
            }
        }
    }
}

#[test]
fn codes_of_languages_with_and_without_a_region() {
    for (code, tag) in [
        ("nn", Some(Tag::Nn)),
        ("nn-NO", Some(Tag::Nn)),
        ("no", Some(Tag::Nn)),
        ("nb", Some(Tag::Nb)),
        ("nb-NO", Some(Tag::Nb)),
        ("en", Some(Tag::En)),
        ("en-GB", Some(Tag::En)),
        ("", None),
        ("-", None),
        ("fr-BE", Some(Tag::Fr)),
        ("es", Some(Tag::Es)),
        ("pt-MZ", Some(Tag::Pt)),
        ("sv", None),
        ("english", None),
    ] {
        assert_eq!(Tag::from_code(code), tag, "{code}");
    }
}
