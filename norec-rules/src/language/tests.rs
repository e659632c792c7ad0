//! The tables of text: every message is there in every language, and no damaged table does harm.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

mod names;

use super::*;
use crate::message::{COUNTRY_CODES, FIRST_COUNTRY, KEYS};
use crate::strength::Strength;

fn bytes(tag: Tag) -> &'static [u8] {
    tables().into_iter().find(|(code, _)| *code == tag.code()).unwrap().1
}

/// How many bytes stand before the text: mark, fingerprint, count, and a length a message.
fn head(tag: Tag) -> usize {
    10 + 2 * Language::embedded(tag).unwrap().ends.len()
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
fn a_table_reads_from_bytes_as_it_does_from_the_program() {
    let application = Application::default();
    for tag in Tag::ALL {
        let language = Language::from_bytes(tag, bytes(tag).to_vec()).unwrap();
        let embedded = Language::embedded(tag).unwrap();
        let message = message::verdict_likely();
        assert_eq!(language.text(&message, &application), embedded.text(&message, &application));
    }
}

#[test]
fn part_of_a_table_is_refused_wherever_it_is_cut_off() {
    for tag in Tag::ALL {
        let (whole, head) = (bytes(tag), head(tag));
        // Every end before the text and near its own end; between them, where one comparison decides, every 29th.
        let ends = (0..head + 100).chain((head + 100..whole.len()).step_by(29)).chain(whole.len() - 100..whole.len());
        for end in ends {
            let part = Language::from_table(tag, Cow::Borrowed(&whole[..end]));
            assert_eq!(part.err(), Some(TableError::NotATable), "{} cut at {end}", tag.code());
        }
        let longer: Vec<u8> = whole.iter().copied().chain([0]).collect();
        assert_eq!(Language::from_bytes(tag, longer).err(), Some(TableError::NotATable));
    }
}

#[test]
fn a_table_of_another_version_is_refused() {
    for tag in Tag::ALL {
        for place in 4..8 {
            for bit in 0..8 {
                let mut other = bytes(tag).to_vec();
                other[place] ^= 1 << bit;
                assert_eq!(Language::from_bytes(tag, other).err(), Some(TableError::OtherVersion));
            }
        }
    }
}

#[test]
fn a_changed_mark_or_count_is_no_table() {
    for tag in Tag::ALL {
        for place in (0..4).chain(8..10) {
            for change in 1..=255 {
                let mut other = bytes(tag).to_vec();
                other[place] ^= change;
                assert_eq!(Language::from_bytes(tag, other).err(), Some(TableError::NotATable), "byte {place}");
            }
        }
    }
}

#[test]
fn a_changed_length_is_refused() {
    for tag in Tag::ALL {
        for place in 10..head(tag) {
            let mut other = bytes(tag).to_vec();
            other[place] ^= 1 << (place % 8);
            assert_eq!(Language::from_bytes(tag, other).err(), Some(TableError::NotATable), "byte {place}");
        }
    }
}

#[test]
fn changed_text_never_panics() {
    let application = Application::default();
    for tag in Tag::ALL {
        let (first, whole) = (head(tag), bytes(tag));
        // Every seventh byte of the text, so that it stays quick; the codes 0, 1 and 2 steer what follows.
        for place in (first..whole.len()).step_by(7) {
            let mut other = whole.to_vec();
            other[place] = u8::try_from(place % 3).unwrap();
            let language = Language::from_bytes(tag, other).unwrap();
            let touched = language.ends.partition_point(|end| usize::try_from(*end).unwrap() <= place - first);
            for key in [touched, touched + 1] {
                let message = Message::new(u16::try_from(key).unwrap(), values(3, &Value::Number(2)));
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
        ("fr", None),
        ("english", None),
    ] {
        assert_eq!(Tag::from_code(code), tag, "{code}");
    }
}
