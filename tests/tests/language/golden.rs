//! Amounts, per cents and dates against the forms that Node's Intl gives: `tests/golden/intl.json`, written by hand with
//! `node tests/golden/intl.mjs`.

use norec_core::{Application, Currency, Date, Decimal, Money};
use norec_rules::figures::Share;
use norec_rules::language::Tag;
use norec_rules::{Language, Message, message};
use serde::Deserialize;

#[derive(Deserialize)]
struct Golden {
    amounts: Vec<Amount>,
    shares: Vec<PerCent>,
    days: Vec<Day>,
}

#[derive(Deserialize)]
struct Amount {
    language: String,
    amount: String,
    currency: String,
    text: String,
}

#[derive(Deserialize)]
struct PerCent {
    language: String,
    units: u32,
    scale: u32,
    text: String,
}

#[derive(Deserialize)]
struct Day {
    language: String,
    day: String,
    text: String,
}

/// Intl's form as we write it. A whole amount stands without decimals, as in a budget; and the minus stands at the digits,
/// where a sum is read, and is a true minus in every language.
fn ours(amount: &Amount) -> String {
    let mut text = amount.text.replace(['-', '−'], "");
    if !amount.amount.contains('.') {
        text = text.replace(",00", "").replace(".00", "");
    }
    if amount.amount.starts_with('-')
        && let Some(place) = text.find(|letter: char| letter.is_ascii_digit())
    {
        text.insert(place, '−');
    }
    text
}

fn golden() -> Golden {
    serde_json::from_str(include_str!("../../golden/intl.json")).unwrap()
}

fn text(language: &str, message: &Message) -> String {
    let tag = Tag::from_code(language).unwrap();
    Language::embedded(tag).unwrap().text(message, &Application::default())
}

#[test]
fn amounts_are_as_intl_writes_them_with_two_differences() {
    let golden = golden();
    assert!(golden.amounts.len() > 120);
    for row in &golden.amounts {
        let amount: Decimal = row.amount.parse().unwrap();
        let money = Money { amount, currency: Currency::new(&row.currency).unwrap() };
        let said = text(&row.language, &message::row_sum(money));
        assert_eq!(said, ours(row), "{} {} {}", row.language, amount, row.currency);
    }
    // Each of the two differences is one that Intl's form has.
    assert!(golden.amounts.iter().any(|row| !row.amount.contains('.') && ours(row).len() + 3 == row.text.len()));
    assert!(golden.amounts.iter().any(|row| row.text.starts_with('-') && ours(row).contains('−')));
}

#[test]
fn per_cents_are_as_intl_writes_them() {
    let golden = golden();
    assert!(golden.shares.len() > 40);
    for row in &golden.shares {
        // The share with a space on both sides, as no message is a share and nothing else.
        let sentence = text(&row.language, &message::cap_rule(message::state_met(), Share::new(row.units, row.scale)));
        assert!(sentence.contains(&[" ", &row.text, " "].concat()), "{}: {sentence:?}", row.text);
    }
}

#[test]
fn days_are_as_intl_writes_them_but_for_the_first_of_a_french_month() {
    let golden = golden();
    assert!(golden.days.len() > 80);
    for row in &golden.days {
        let day: Date = row.day.parse().unwrap();
        let ours = text(&row.language, &message::deadline_day(day.into()));
        // People write `1er juin`, and Intl `1 juin`.
        let theirs = match row.text.strip_prefix("1 ") {
            Some(rest) if row.language == "fr" => ["1er ", rest].concat(),
            _ => row.text.clone(),
        };
        assert_eq!(ours.replace('\u{a0}', " "), theirs, "{} {}", row.language, row.day);
    }
    assert!(golden.days.iter().any(|row| row.language == "fr" && row.text.starts_with("1 ")));
}
