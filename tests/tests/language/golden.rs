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

const WHOLE: &str = "a whole amount stands without decimals, as in a budget";
const MINUS: &str = "the minus stands at the digits, where a sum is read, and is a true minus in every language";
const BOTH: &str = "a whole amount without decimals, and a true minus at the digits";

/// Where our form is another on purpose: language, amount, currency, our form with ordinary spaces, reason.
const OURS: &[(&str, &str, &str, &str, &str)] = &[
    ("nn", "0", "NOK", "0 kr", WHOLE),
    ("nn", "5", "NOK", "5 kr", WHOLE),
    ("nn", "1234", "NOK", "1 234 kr", WHOLE),
    ("nn", "-1234", "NOK", "−1 234 kr", WHOLE),
    ("nn", "1234567", "NOK", "1 234 567 kr", WHOLE),
    ("nn", "1234567890", "NOK", "1 234 567 890 kr", WHOLE),
    ("nn", "1234", "USD", "1 234 USD", WHOLE),
    ("nb", "0", "NOK", "0 kr", WHOLE),
    ("nb", "5", "NOK", "5 kr", WHOLE),
    ("nb", "1234", "NOK", "1 234 kr", WHOLE),
    ("nb", "-1234", "NOK", "−1 234 kr", WHOLE),
    ("nb", "1234567", "NOK", "1 234 567 kr", WHOLE),
    ("nb", "1234567890", "NOK", "1 234 567 890 kr", WHOLE),
    ("nb", "1234", "USD", "1 234 USD", WHOLE),
    ("en", "0", "NOK", "NOK 0", WHOLE),
    ("en", "5", "NOK", "NOK 5", WHOLE),
    ("en", "1234", "NOK", "NOK 1,234", WHOLE),
    ("en", "1234567", "NOK", "NOK 1,234,567", WHOLE),
    ("en", "1234567890", "NOK", "NOK 1,234,567,890", WHOLE),
    ("en", "1234", "USD", "USD 1,234", WHOLE),
    ("en", "-1234", "NOK", "NOK −1,234", BOTH),
    ("en", "-1234.5", "NOK", "NOK −1,234.50", MINUS),
    ("en", "-1234567.05", "NOK", "NOK −1,234,567.05", MINUS),
    ("en", "-1234.5", "USD", "USD −1,234.50", MINUS),
    ("en", "-1234", "UGX", "UGX −1,234", MINUS),
];

fn golden() -> Golden {
    serde_json::from_str(include_str!("../../golden/intl.json")).unwrap()
}

fn text(language: &str, message: &Message) -> String {
    let tag = Tag::from_code(language).unwrap();
    Language::embedded(tag).unwrap().text(message, &Application::default())
}

#[test]
fn amounts_are_as_intl_writes_them_or_as_listed() {
    let golden = golden();
    assert!(golden.amounts.len() > 60);
    for row in &golden.amounts {
        let amount: Decimal = row.amount.parse().unwrap();
        let money = Money { amount, currency: Currency::new(&row.currency).unwrap() };
        let listed = OURS.iter().find(|(language, amount, currency, _, _)| {
            *language == row.language && *amount == row.amount && *currency == row.currency
        });
        let wanted = listed.map_or(row.text.clone(), |(_, _, _, ours, _)| ours.replace(' ', "\u{a0}"));
        assert_eq!(
            text(&row.language, &message::row_sum(money)),
            wanted,
            "{} {} {}",
            row.language,
            amount,
            row.currency
        );
        if let Some((_, _, _, _, reason)) = listed {
            assert_ne!(wanted, row.text, "no exception is needed here: {reason}");
        }
    }
    for (language, amount, currency, _, _) in OURS {
        let known = |row: &&Amount| row.language == *language && row.amount == *amount && row.currency == *currency;
        assert!(golden.amounts.iter().any(|row| known(&row)), "{language} {amount} {currency} is not in the file");
    }
}

#[test]
fn per_cents_are_as_intl_writes_them() {
    let golden = golden();
    assert!(golden.shares.len() > 20);
    for row in &golden.shares {
        // The share with a space on both sides, as no message is a share and nothing else.
        let sentence = text(&row.language, &message::cap_rule(message::state_met(), Share::new(row.units, row.scale)));
        assert!(sentence.contains(&[" ", &row.text, " "].concat()), "{}: {sentence:?}", row.text);
    }
}

#[test]
fn days_are_as_intl_writes_them() {
    let golden = golden();
    assert!(golden.days.len() > 36);
    for row in &golden.days {
        let day: Date = row.day.parse().unwrap();
        let ours = text(&row.language, &message::deadline_day(day.into()));
        assert_eq!(ours.replace('\u{a0}', " "), row.text, "{} {}", row.language, row.day);
    }
}
