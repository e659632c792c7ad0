//! How figures, days and names stand in a sentence, in each language.

#![allow(clippy::unwrap_used)]

use super::*;
use crate::language::{Language, Tag};
use norec_core::{Application, Currency};

const NBSP: &str = "\u{a0}";

fn text(tag: Tag, value: Value) -> String {
    text_for(tag, value, &Application::default())
}

fn text_for(tag: Tag, value: Value, application: &Application) -> String {
    // A message that is nothing but its value.
    let message = Message { values: vec![value], ..message::plain(String::new()) };
    Language::embedded(tag).unwrap().text(&message, application)
}

/// In Nynorsk, Bokmål and English, with an ordinary space for one that does not break.
fn each(value: &Value) -> [String; 3] {
    [Tag::Nn, Tag::Nb, Tag::En].map(|tag| text(tag, value.clone()).replace(NBSP, " "))
}

/// In French, Spanish and Portuguese; the narrow space of French is a `_`.
fn others(value: &Value) -> [String; 3] {
    [Tag::Fr, Tag::Es, Tag::Pt].map(|tag| text(tag, value.clone()).replace(NBSP, " ").replace('\u{202f}', "_"))
}

fn money(amount: &str, currency: &str) -> Value {
    Value::Money(Money { amount: amount.parse().unwrap(), currency: Currency::new(currency).unwrap() })
}

#[test]
fn amounts_have_the_marks_of_the_language_and_the_decimals_of_the_currency() {
    for (amount, currency, [nn, nb, en]) in [
        ("0", "NOK", ["0 kr", "0 kr", "NOK 0"]),
        ("6500", "NOK", ["6 500 kr", "6 500 kr", "NOK 6,500"]),
        ("6500.00", "NOK", ["6 500 kr", "6 500 kr", "NOK 6,500"]),
        ("6500.5", "NOK", ["6 500,50 kr", "6 500,50 kr", "NOK 6,500.50"]),
        ("999.99", "NOK", ["999,99 kr", "999,99 kr", "NOK 999.99"]),
        ("1234567.05", "USD", ["1 234 567,05 USD", "1 234 567,05 USD", "USD 1,234,567.05"]),
        ("1000000", "UGX", ["1 000 000 UGX", "1 000 000 UGX", "UGX 1,000,000"]),
        ("2.5", "TND", ["2,500 TND", "2,500 TND", "TND 2.500"]),
        ("0.125", "TND", ["0,125 TND", "0,125 TND", "TND 0.125"]),
        ("-1250.5", "NOK", ["−1 250,50 kr", "−1 250,50 kr", "NOK −1,250.50"]),
    ] {
        assert_eq!(each(&money(amount, currency)), [nn, nb, en], "{amount} {currency}");
    }
}

#[test]
fn four_digits_stand_together_in_spanish_and_portuguese() {
    for (amount, currency, wanted) in [
        ("0", "NOK", ["0 NOK", "0 NOK", "0 NOK"]),
        ("6500", "NOK", ["6_500 NOK", "6500 NOK", "6500 NOK"]),
        ("6500.5", "NOK", ["6_500,50 NOK", "6500,50 NOK", "6500,50 NOK"]),
        ("12345.5", "NOK", ["12_345,50 NOK", "12.345,50 NOK", "12 345,50 NOK"]),
        ("-1250.5", "EUR", ["−1_250,50 EUR", "−1250,50 EUR", "−1250,50 EUR"]),
        ("1000000", "UGX", ["1_000_000 UGX", "1.000.000 UGX", "1 000 000 UGX"]),
    ] {
        assert_eq!(others(&money(amount, currency)), wanted, "{amount} {currency}");
    }
    assert_eq!(others(&Value::Number(9999)), ["9_999", "9999", "9999"]);
    assert_eq!(others(&Value::Share(Share::new(801, 4))), ["8,01 %", "8,01 %", "8,01%"]);
    let day = Value::Day(Day { year: 2027, month: 6, day: 1 });
    assert_eq!(others(&day), ["1er juin 2027", "1 de junio de 2027", "1 de junho de 2027"]);
}

#[test]
fn one_covers_nothing_in_french() {
    let said = |tag, n| {
        let language = Language::embedded(tag).unwrap();
        language.text(&message::span_days(n), &Application::default()).replace(NBSP, " ")
    };
    for (tag, none, one, two) in [
        (Tag::Fr, "0 jour", "1 jour", "2 jours"),
        (Tag::Es, "0 días", "1 día", "2 días"),
        (Tag::Pt, "0 dias", "1 dia", "2 dias"),
        (Tag::En, "0 days", "1 day", "2 days"),
    ] {
        assert_eq!([said(tag, 0), said(tag, 1), said(tag, 2)], [none, one, two]);
    }
}

#[test]
fn an_amount_and_its_unit_stay_on_one_line() {
    for tag in Tag::ALL {
        let text = text(tag, money("6500", "NOK"));
        assert!(!text.contains(' '), "{text:?} breaks");
    }
}

#[test]
fn a_unit_cost_with_more_decimals_than_its_currency_keeps_them() {
    assert_eq!(each(&money("0.1250", "NOK")), ["0,125 kr", "0,125 kr", "NOK 0.125"]);
    assert_eq!(each(&money("2.5", "UGX")), ["2,5 UGX", "2,5 UGX", "UGX 2.5"]);
}

#[test]
fn shares_are_per_cents_without_zeros_at_the_end() {
    for (units, scale, norwegian, english) in [
        (10, 2, "10 %", "10%"),
        (0, 4, "0 %", "0%"),
        (801, 4, "8,01 %", "8.01%"),
        (1050, 4, "10,5 %", "10.5%"),
        (10000, 4, "100 %", "100%"),
    ] {
        let share = Value::Share(Share::new(units, scale));
        assert_eq!(each(&share), [norwegian, norwegian, english], "{units} at {scale}");
    }
}

#[test]
fn whole_numbers_are_grouped() {
    for (number, norwegian, english) in [(0, "0", "0"), (999, "999", "999"), (1000, "1 000", "1,000")] {
        assert_eq!(each(&Value::Number(number)), [norwegian, norwegian, english]);
    }
    assert_eq!(each(&Value::Number(u32::MAX))[2], "4,294,967,295");
}

#[test]
fn days_and_instants_stand_in_norwegian_time() {
    let day = |year, month, day| Value::Day(Day { year, month, day });
    assert_eq!(each(&day(2026, 8, 15)), ["15. august 2026", "15. august 2026", "15 August 2026"]);
    assert_eq!(each(&day(2028, 2, 29)), ["29. februar 2028", "29. februar 2028", "29 February 2028"]);
    // No such month: nothing is printed, and nothing panics.
    assert_eq!(each(&day(2026, 0, 1)), [""; 3]);
    assert_eq!(each(&day(2026, 13, 1)), [""; 3]);
    for (instant, clock) in
        [("2026-08-15T22:59:00Z", "00:59"), ("2026-08-15T21:05:59Z", "23:05"), ("2026-01-15T08:07:00Z", "09:07")]
    {
        for text in each(&Value::Moment(Instant::parse(instant).unwrap())) {
            assert!(text.contains(clock) || text.contains(&clock.replace(':', ".")), "{instant}: {text}");
        }
    }
}

#[test]
fn a_length_of_time_has_its_two_largest_units() {
    for (minutes, english) in [
        (0, "0 minutes"),
        (1, "1 minute"),
        (59, "59 minutes"),
        (60, "1 hour"),
        (61, "1 hour and 1 minute"),
        (1440, "1 day"),
        (1441, "1 day and 1 minute"),
        (2 * 1440 + 3 * 60 + 4, "2 days and 3 hours"),
    ] {
        assert_eq!(each(&Value::Minutes(minutes))[2], english);
    }
}

#[test]
fn several_are_joined_as_the_language_joins_them() {
    let words = |count: usize| {
        let words = ["a", "b", "c"].into_iter().take(count).map(|word| Message::new_text(word.to_owned()));
        Value::List(words.collect())
    };
    assert_eq!(each(&words(0)), ["", "", ""]);
    assert_eq!(each(&words(1)), ["a", "a", "a"]);
    assert_eq!(each(&words(2)), ["a og b", "a og b", "a and b"]);
    assert_eq!(each(&words(3)), ["a, b og c", "a, b og c", "a, b and c"]);
}

#[test]
fn partners_and_rounds_go_by_their_name_or_their_place_and_groups_by_their_ends() {
    let json = r#"{"partners": {"rows": [{"id": "x", "name": "Bergen kommune"}, {"id": "y"}]},
        "placements": {"rows": [{"id": "g", "from": "x", "to": "y"}, {"id": "h", "from": "x"}]},
        "rounds": {"rows": [{"id": "r", "months": 6}, {"id": "s", "name": "Spring"}]}}"#;
    let application = Application::from_json(json).unwrap();
    let english = |value| text_for(Tag::En, value, &application);
    let id = |text| RowId::new(text).unwrap();
    assert_eq!(english(Value::Partner(id("x"))), "Bergen kommune");
    assert_eq!(english(Value::Partner(id("y"))), "partner 2");
    assert_eq!(english(Value::Group(id("g"))), "from Bergen kommune to partner 2");
    assert_eq!(english(Value::Group(id("h"))), "number 2");
    assert_eq!(english(Value::Round(id("r"))), "number 1");
    assert_eq!(english(Value::Round(id("s"))), "Spring");
    assert_eq!(english(Value::Loop(vec![id("x"), id("y"), id("x")])), "Bergen kommune → partner 2 → Bergen kommune");
    // A row that is not there is no reason to panic.
    for tag in Tag::ALL {
        for value in
            [Value::Partner(id("gone")), Value::Group(id("gone")), Value::Round(id("gone")), Value::Loop(Vec::new())]
        {
            let _ = text_for(tag, value, &application);
        }
    }
}

#[test]
fn every_country_has_a_name_in_every_language() {
    for tag in Tag::ALL {
        for country in norec_core::Country::all() {
            let name = text(tag, Value::Country(country));
            assert!(!name.is_empty() && name != country.code(), "{} in {}", country.code(), tag.code());
        }
    }
}
