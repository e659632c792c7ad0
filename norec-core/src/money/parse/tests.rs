#![allow(clippy::unwrap_used, clippy::arithmetic_side_effects, clippy::manual_is_multiple_of)]

use proptest::prelude::*;
use rust_decimal::Decimal;

use super::{AmountProblem, parse_amount, parse_quantity, parse_whole, split_currency};
use crate::money::Amount;
use crate::problem::ProblemKind;

fn amount(plain: &str) -> Amount {
    Amount::from_plain(plain).unwrap()
}

#[test]
fn every_written_form_is_read() {
    for (text, plain) in [
        ("1234,5", "1234.5"),
        ("1 234,50", "1234.5"),
        ("1.234,50", "1234.5"),
        ("1 234.50", "1234.5"),
        ("1,234.50", "1234.5"),
        ("1\u{a0}234,50", "1234.5"),
        ("1\u{202f}234,50", "1234.5"),
        ("1\u{2009}234,50", "1234.5"),
        ("  1234,5\u{a0}", "1234.5"),
        ("kr 1 234,50", "1234.5"),
        ("kr1234,50", "1234.5"),
        ("kr. 1234,50", "1234.5"),
        ("Kr\u{a0}1234,50", "1234.5"),
        ("1 234,50 kr", "1234.5"),
        ("1 234,50 kr.", "1234.5"),
        ("1234,50kr", "1234.5"),
        ("NOK 1,234.50", "1234.5"),
        ("1234.50 NOK", "1234.5"),
        ("usd 107000", "107000"),
        ("107 000 USD", "107000"),
        ("0", "0"),
        ("0,5", "0.5"),
        ("0.123", "0.123"),
        ("0,123", "0.123"),
        ("007", "7"),
        ("1234.567", "1234.567"),
        ("1.2345", "1.2345"),
        ("1.234.567", "1234567"),
        ("1,234,567", "1234567"),
        ("1 234 567", "1234567"),
        ("1 234.567", "1234.567"),
        ("1.234,567", "1234.567"),
        ("1,234.567", "1234.567"),
        ("1.234.567,89", "1234567.89"),
        ("999 999 999 999,9999", "999999999999.9999"),
    ] {
        assert_eq!(parse_amount(text), Ok(amount(plain)), "{text:?}");
    }
}

#[test]
fn three_digits_after_one_separator_are_asked_about() {
    for (text, thousands, fraction) in [
        ("1.234", "1234", "1.234"),
        ("1,234", "1234", "1.234"),
        ("12,345", "12345", "12.345"),
        ("123.456", "123456", "123.456"),
        ("kr 1.000", "1000", "1"),
        ("1,234 NOK", "1234", "1.234"),
    ] {
        let problem = AmountProblem::Ambiguous { thousands: amount(thousands), fraction: amount(fraction) };
        assert_eq!(parse_amount(text), Err(problem), "{text:?}");
    }
}

#[test]
fn other_text_is_refused() {
    for text in [
        "",
        " ",
        "kr",
        "NOK",
        "abc",
        ".",
        ",",
        "5.",
        "5,",
        ".5",
        ",5",
        "1..5",
        "1.,5",
        "1 23",
        "12 34",
        "1234 567",
        "1.23.456",
        "1.234.56",
        "1.2345.678",
        "1,234,56",
        "1 234 56",
        "1.234 567",
        "1 234,567.89",
        "1,234.567,8",
        "1  234",
        "1e3",
        "0x10",
        "+5",
        "1_000",
        "٣",
        "5 %",
        "$5",
        "kr 5 kr",
        "NOK 5 NOK",
        "XAU 5",
        "5 people",
        "--5",
        "- x",
        "5-",
        "1'234",
        "NaN",
        "inf",
        "USD. 5",
    ] {
        assert_eq!(parse_amount(text), Err(AmountProblem::NotANumber), "{text:?}");
    }
}

#[test]
fn numbers_out_of_bounds_say_which_bound() {
    for (text, problem) in [
        ("-5", AmountProblem::Negative),
        ("\u{2212}5", AmountProblem::Negative),
        ("- 5", AmountProblem::Negative),
        ("kr -5", AmountProblem::Negative),
        ("1000000000000", AmountProblem::TooLarge),
        ("1.00001", AmountProblem::TooManyDecimals),
    ] {
        assert_eq!(parse_amount(text), Err(problem), "{text:?}");
    }
    let long = "1234567890".repeat(10);
    assert_eq!(parse_amount(&long), Err(AmountProblem::TooLarge));
    let garbage = [&long, "x"].concat();
    assert_eq!(parse_amount(&garbage), Err(AmountProblem::NotANumber));
}

#[test]
fn a_written_currency_is_told_and_the_crown_is_not_one() {
    assert_eq!(split_currency("USD 5").1.unwrap().code(), "USD");
    assert_eq!(split_currency("5 usd").1.unwrap().code(), "USD");
    assert_eq!(split_currency("kr 5").1, None);
    assert_eq!(split_currency("5").1, None);
}

#[test]
fn quantities_and_counts_are_numbers_only() {
    assert_eq!(parse_quantity("12,5").unwrap().to_string(), "12.5");
    assert_eq!(parse_quantity("0"), Err(ProblemKind::CountZero));
    assert_eq!(parse_quantity("5 kr"), Err(ProblemKind::NotANumber));
    assert_eq!(parse_whole("6"), Ok(6));
    assert_eq!(parse_whole("1 000"), Ok(1000));
    assert_eq!(parse_whole("0"), Ok(0));
    assert_eq!(parse_whole("6,0"), Ok(6));
    assert_eq!(parse_whole("6,5"), Err(ProblemKind::NotWhole));
    assert_eq!(parse_whole("1.000"), Err(ProblemKind::NotWhole));
    assert_eq!(parse_whole("1,00001"), Err(ProblemKind::NotWhole));
    assert_eq!(parse_whole("-6"), Err(ProblemKind::Negative));
    assert_eq!(parse_whole("six"), Err(ProblemKind::NotANumber));
    assert_eq!(parse_whole("99999999999999999999"), Ok(u32::MAX));
}

/// Digits in groups of three from the right.
fn grouped(whole: u64, separator: char) -> String {
    let digits = whole.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at) % 3 == 0 {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

proptest! {
    #[test]
    fn nothing_panics(text in any::<String>()) {
        let _ = parse_amount(&text);
        let _ = parse_whole(&text);
    }

    #[test]
    fn nothing_near_a_number_panics(text in "[-kr0-9., \u{a0}]{0,40}(NOK|kr)?") {
        let _ = parse_amount(&text);
        let _ = parse_whole(&text);
    }

    #[test]
    fn what_is_written_is_read_again(
        (scale, units) in (0_u32..=4).prop_flat_map(|scale| (Just(scale), 0..10_i64.pow(12 + scale))),
    ) {
        let amount = Amount::new(Decimal::new(units, scale)).unwrap();
        prop_assert_eq!(parse_amount(&amount.unambiguous()), Ok(amount));
        prop_assert_eq!(Amount::from_plain(&amount.to_plain()), Ok(amount));
    }

    #[test]
    fn grouped_digits_with_two_decimals_are_read(whole in 0_u64..1_000_000_000_000, cents in 0..100) {
        let plain = Amount::from_plain(&format!("{whole}.{cents:02}")).unwrap();
        for (group, decimal) in [('.', ','), (',', '.'), (' ', ','), (' ', '.'), ('\u{202f}', ',')] {
            let text = format!("{}{decimal}{cents:02}", grouped(whole, group));
            prop_assert_eq!(parse_amount(&text), Ok(plain), "{}", text);
        }
    }

    #[test]
    fn exactly_one_shape_is_ambiguous(
        whole in "[0-9]{1,6}", separator in "[.,]", fraction in "[0-9]{1,4}",
    ) {
        let text = format!("{whole}{separator}{fraction}");
        let expected = fraction.len() == 3 && whole.len() <= 3 && !whole.starts_with('0');
        let ambiguous = matches!(parse_amount(&text), Err(AmountProblem::Ambiguous { .. }));
        prop_assert_eq!(ambiguous, expected, "{}", text);
    }
}
