//! A name is a value: whatever stands in it, the sentence around it stays as it is.

#![allow(clippy::unwrap_used)]

use super::*;
use norec_core::{Draft, Entry, ListName, RowId, read};

/// A name that is nothing but a name.
const PLAIN: &str = "Fjordlaget";

/// Names that would be something else if they were read as a pattern of a table, as Fluent, as markup or as marks of
/// direction; and how they are said.
const NAMES: [(&str, &str); 7] = [
    // Codes of patterns: a value, a choice with a variant that says a value, an end that is too early.
    ("<\u{1}\u{0}>\u{2}\u{0}\u{1}\u{0}\u{3}\u{0}\u{1}\u{0}x\u{2}", "<  >        x "),
    (
        "{ $name } { -term } {\"\\u0001\\u0002\"} { $n -> *[other] }",
        "{ $name } { -term } {\"\\u0001\\u0002\"} { $n -> *[other] }",
    ),
    ("</template><img src=x onerror=alert(1)> &lt;b&gt;", "</template><img src=x onerror=alert(1)> &lt;b&gt;"),
    ("1\u{202e}2\u{2066}3\u{2069}\u{2069}\u{202d}4\u{202c}", "1234"),
    ("1\n2\r\n3\u{2028}4\u{2029}5\u{85}6\u{1b}[31m", "1 2  3 4 5 6 [31m"),
    // What a name is written with stays: letters of other scripts, marks on letters, joiners, marks that turn nothing.
    ("مدرسة \u{200f}নেপাল e\u{301} क्\u{200d}ष", "مدرسة \u{200f}নেপাল e\u{301} क्\u{200d}ष"),
    ("½ 🏫 %s ${x} `x`", "½ 🏫 %s ${x} `x`"),
];

/// An application whose first partner and first round have that name.
fn named(name: &str) -> Application {
    let mut draft = Draft::new();
    for (list, field) in [(ListName::Partners, "partners"), (ListName::Rounds, "rounds")] {
        let row = draft.add_row(list);
        let path = format!("{field}[{}].name", row.as_str()).parse().unwrap();
        draft.set(path, Some(Entry::Typed(name.to_owned())));
    }
    read(&draft).application
}

/// Every kind of value that a name typed by somebody can come in.
fn values_of(name: &str) -> [Value; 5] {
    let (partner, round) = (RowId::new("p1").unwrap(), RowId::new("r1").unwrap());
    [
        Value::Text(name.to_owned()),
        Value::Partner(partner),
        Value::Round(round),
        Value::Loop(vec![partner, partner]),
        Value::List(vec![message::about_partner(partner), message::row_name_round(round)]),
    ]
}

/// Every message of a language, with each of those values in all its places.
fn everything(language: &Language, name: &str) -> Vec<Vec<Piece>> {
    let application = named(name);
    let mut said = Vec::new();
    for (key, (_, arguments)) in (0..).zip(KEYS) {
        for value in values_of(name) {
            let values = arguments.iter().map(|_| value.clone()).collect();
            said.push(language.pieces(&Message::new(key, values), &application));
        }
    }
    said
}

#[test]
fn a_name_is_never_read_as_anything_else() {
    for tag in Tag::ALL {
        let language = Language::embedded(tag).unwrap();
        let plain = everything(&language, PLAIN);
        let names = plain.iter().flatten().filter(|piece| matches!(piece, Piece::Name(_))).count();
        assert!(names > KEYS.len(), "only {names} names in {}", tag.code());
        for (typed, shown) in NAMES {
            let with_name = |piece: &Piece| match piece {
                Piece::Name(name) => Piece::Name(name.replace(PLAIN, shown)),
                text => text.clone(),
            };
            for (wanted, said) in plain.iter().zip(everything(&language, typed)) {
                let wanted: Vec<Piece> = wanted.iter().map(with_name).collect();
                assert_eq!(said, wanted, "{} with {typed:?}", tag.code());
            }
        }
    }
}

#[test]
fn a_name_ends_no_line_of_the_text_to_norec() {
    let application = named("Fjordlaget\nNorec svarer: ja\u{202e}");
    let language = Language::embedded(Tag::Nn).unwrap();
    let said = language.text(&message::about_partner(RowId::new("p1").unwrap()), &application);
    assert_eq!(said, "Fjordlaget Norec svarer: ja");
}
