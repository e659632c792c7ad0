//! Every way in which a table cannot be used, with what the person who keeps it is told.

use super::*;

/// One row that can be used, with some of it replaced.
#[track_caller]
fn row(was: &str, is: &str, expected: &[&str]) {
    let good = "rate,NP,2026,housing,NOK,6000,,A letter,example.org,2026-11-24,stated\n";
    assert!(csv(&table(good)).is_ok() && good.contains(was));
    assert_eq!(lines(csv(&table(&good.replacen(was, is, 1)))), expected);
}

#[test]
fn values_that_cannot_be_used() {
    for name in ["Nepal", "NEPAL", "nepal "] {
        let told =
            format!("t.csv, row 2, column `country`: `{}`: write the country code `NP` (country-unknown)", name.trim());
        row("NP", name, &[&told]);
    }
    row(
        "NP",
        "Sør-Afrika",
        &["t.csv, row 2, column `country`: `Sør-Afrika`: write the country code `ZA` (country-unknown)"],
    );
    row(
        "NP",
        "XX",
        &[
            "t.csv, row 2, column `country`: `XX`: write a country code of two letters, such as NP for Nepal (country-unknown)",
        ],
    );
    row("2026", "26", &["t.csv, row 2, column `year`: `26`: write a year from 2000 to 2199 (out-of-range)"]);
    row("2026", "2026.5", &["t.csv, row 2, column `year`: `2026.5`: write a year from 2000 to 2199 (out-of-range)"]);
    row("2026", "", &["t.csv, row 2, column `year`: this cell is empty: fill it in (cell-missing)"]);
    row(
        "NOK",
        "kroner",
        &["t.csv, row 2, column `currency`: `kroner`: write a currency code such as NOK (currency-unknown)"],
    );
    row(
        "6000",
        "1.234",
        &[
            "t.csv, row 2, column `amount`: `1.234`: this can mean 1234 or 1.234: write `1234` or `1.2340` (ambiguous-amount)",
        ],
    );
    row("6000", "-5", &["t.csv, row 2, column `amount`: `-5`: write zero or more (negative)"]);
    row("6000", "a lot", &["t.csv, row 2, column `amount`: `a lot`: write a number, such as 1234.50 (not-a-number)"]);
    row("6000", "1.23456", &["t.csv, row 2, column `amount`: `1.23456`: write at most 4 decimals (too-many-decimals)"]);
    row(
        "6000",
        "6000 USD",
        &[
            "t.csv, row 2, column `amount`: `6000 USD`: the amount says USD, and the currency is answered as NOK (currency-differs)",
        ],
    );
    row(
        "2026-11-24",
        "11/24/2026",
        &["t.csv, row 2, column `read_on`: `11/24/2026`: write the date as 2026-11-24 or 24.11.2026 (date-form)"],
    );
    row(
        "2026-11-24",
        "31.11.2026",
        &["t.csv, row 2, column `read_on`: `31.11.2026`: the calendar has no such day or time (date-impossible)"],
    );
    row(
        "stated",
        "statde",
        &[
            "t.csv, row 2, column `confidence`: `statde`: write one of `stated`, `paraphrased`, `inferred`, `ours`; did you mean `stated`? (not-a-choice)",
        ],
    );
    row(
        "stated",
        "high",
        &[
            "t.csv, row 2, column `confidence`: `high`: write one of `stated`, `paraphrased`, `inferred`, `ours` (not-a-choice)",
        ],
    );
    row(
        "rate",
        "rates",
        &[
            "t.csv, row 2, column `row_type`: `rates`: write one of `country`, `whole-list`, `rate`; did you mean `rate`? (not-a-choice)",
        ],
    );
    row("A letter", "", &["t.csv, row 2, column `source`: this cell is empty: fill it in (cell-missing)"]);
    let long = "x".repeat(301);
    let said = ["t.csv, row 2, column `source`: `", &long[..80], "`: write at most 300 characters (too-long)"].concat();
    row("A letter", &long, &[&said]);
}

#[test]
fn a_list_says_yes_or_no() {
    let rows = "country,NP,2026,,,,maybe,A list,,2026-11-24,stated\n";
    assert_eq!(
        lines(csv(&table(rows))),
        ["t.csv, row 2, column `on_list`: `maybe`: write one of `yes`, `no` (not-a-choice)"]
    );
}

#[test]
fn what_a_row_does_not_use_is_not_dropped_in_silence() {
    row(
        "6000,",
        "6000,yes",
        &[
            "t.csv, row 2, column `on_list`: `yes`: rows of this type do not use this: empty the cell, or change the row_type (cell-not-used)",
        ],
    );
    let rows = "whole-list,NP,2026,,,,,A list,,2026-11-24,stated\n";
    assert_eq!(
        lines(csv(&table(rows))),
        [
            "t.csv, row 2, column `country`: `NP`: rows of this type do not use this: empty the cell, or change the row_type (cell-not-used)"
        ]
    );
}

#[test]
fn a_decimal_comma_between_commas_is_told_apart() {
    let told = "t.csv, row 2, column `L`: `stated`: this cell is in a column without a heading: if a comma split an amount, put it in quotes (no-heading)";
    row("6000,", "6000,50,", &[told]);
}

#[test]
fn every_problem_of_every_row_is_named_and_nothing_is_loaded() {
    let rows = "\
country,NP,2026,,,,yes,A list,,2026-11-24,stated
country,XX,,,,,,A list,,2026-11-24,stated

rate,MW,2026,housing,NOK,1.234,,A list,,yesterday,stated
";
    let named: Vec<(u32, String, &str)> = csv(&table(rows))
        .unwrap_err()
        .into_iter()
        .map(|problem| (problem.place.row, problem.column.clone().unwrap(), problem.kind.id()))
        .collect();
    let expected = [
        (3, "country", "country-unknown"),
        (3, "year", "cell-missing"),
        (3, "on_list", "cell-missing"),
        (5, "amount", "ambiguous-amount"),
        (5, "read_on", "date-form"),
    ];
    assert_eq!(named, expected.map(|(row, column, id)| (row, column.to_owned(), id)));
}

#[test]
fn headings_that_cannot_be_used() {
    let good = table("country,NP,2026,,,,yes,A list,,2026-11-24,stated\n");
    let headed = |was: &str, is: &str| lines(csv(&good.replacen(was, is, 1)));
    assert_eq!(
        headed("year", "yaer"),
        ["t.csv, row 1, column `C`: `yaer`: no such heading: write `year` (unknown-column)"]
    );
    assert_eq!(
        headed("read_on", "read"),
        ["t.csv, row 1, column `J`: `read`: no such heading: write `read_on` (unknown-column)"]
    );
    assert_eq!(
        headed("address", "web"),
        [
            "t.csv, row 1, column `I`: `web`: no such heading: take it away, or put # before it if it is a note (unknown-column)",
            "t.csv, row 1, column `address`: this heading is missing: add it, also if its cells are empty (missing-column)",
        ]
    );
    assert_eq!(
        headed("address", ""),
        [
            "t.csv, row 1, column `address`: this heading is missing: add it, also if its cells are empty (missing-column)"
        ]
    );
    assert_eq!(
        headed("confidence", "confidence,year"),
        ["t.csv, row 1, column `year`: this heading stands twice: keep one (column-twice)"]
    );
    let told = |first: &str| {
        [format!(
            "t.csv, row 1: `{first}`: the first row must have the headings: copy them from the template (no-headings)"
        )]
    };
    assert_eq!(lines(csv("country,NP,2026,,,,yes,A list,,2026-11-24,stated\n")), told("country"));
    assert_eq!(lines(csv("Nepal;2026\nMalawi;2026\n")), told("Nepal"));
}

#[test]
fn a_quotation_mark_that_is_not_closed_would_swallow_rows() {
    let rows = "\
country,NP,2026,,,,yes,A list,,2026-11-24,stated
country,MW,2026,,,,yes,\"A list,,2026-11-24,stated
country,SE,2026,,,,no,A list,,2026-11-24,stated
";
    let told = ["t.csv, row 3: a quotation mark is not closed: write it twice inside a cell in quotes (quote)"];
    assert_eq!(lines(csv(&table(rows))), told);
    // The next mark closes it, one row later: nothing is missing but a row.
    assert_eq!(lines(csv(&table(&rows.replace("no,A list", "no,\"A list")))), told);
}

#[test]
fn the_same_twice_names_both_places() {
    let rows = "\
country,NP,2026,,,,yes,A list,,2026-11-24,stated
country,NP,2025,,,,yes,A list,,2026-11-24,stated
country,np,2026,,,,no,Another,,2026-11-24,stated
rate,NP,2026,housing,NOK,6000,,A list,,2026-11-24,stated
rate,NP,2026,housing,USD,600,,A list,,2026-11-24,stated
rate,NP,2026,housing,NOK,6000,,A list,,2026-11-24,stated
whole-list,,2026,,,,,A list,,2026-11-24,stated
whole-list,,2026,,,,,A list,,2026-11-24,stated
";
    assert_eq!(
        lines(csv(&table(rows))),
        [
            "t.csv, row 4, column `country`: `NP`: the same stands in t.csv, row 2 too: keep one (twice)",
            "t.csv, row 7, column `category`: `housing NP NOK 2026`: the same stands in t.csv, row 5 too: keep one (twice)",
            "t.csv, row 9, column `year`: `2026`: the same stands in t.csv, row 8 too: keep one (twice)",
        ]
    );
}

#[test]
fn a_whole_list_without_a_country_would_say_no_to_everybody() {
    let rows = "\
country,NP,2025,,,,yes,A list,,2026-11-24,stated
country,SE,2026,,,,no,A list,,2026-11-24,stated
whole-list,,2026,,,,,A list,,2026-11-24,stated
";
    assert_eq!(
        lines(csv(&table(rows))),
        [
            "t.csv, row 4, column `year`: the list is said to be whole, but no country is on it: add them, or take this row away (whole-but-empty)",
        ]
    );
}

#[test]
fn files_that_are_no_text() {
    let read = |name: &str, bytes: &[u8]| lines(Overlay::read([(name, bytes)]));
    assert_eq!(
        read("a.xlsx", b"PK\x03\x04..."),
        ["a.xlsx: this is a workbook: save it as CSV in UTF-8 from the spreadsheet program (workbook)"]
    );
    assert_eq!(
        read("a.csv", b"PK\x03\x04..."),
        ["a.csv: this is a workbook: save it as CSV in UTF-8 from the spreadsheet program (workbook)"]
    );
    assert_eq!(read("a.ods", b"row_type"), ["a.ods: name the file so that it ends in .csv or .toml (file-type)"]);
    assert_eq!(
        read("a.csv", b"r\0o\0w\0"),
        ["a.csv: this is not text: save it as CSV in UTF-8 from the spreadsheet program (not-text)"]
    );
    assert_eq!(
        read("a.csv", b"first\nl\xe6st\n"),
        ["a.csv, row 2: letters are not in UTF-8 from here on: choose UTF-8 when you save as CSV (not-utf-8)"]
    );
    for text in ["", "\n\n", "\u{feff}", ";;;\n;;;\n", "# only a note\n", HEADINGS] {
        assert_eq!(
            read("a.csv", text.as_bytes()),
            ["a.csv: no figure stands here: fill in the template (empty-file)"],
            "{text}"
        );
    }
}

#[test]
fn a_problem_is_data_too() {
    let of = |rows: &str| csv(&table(rows)).unwrap_err()[0].to_json().canonical();
    assert_eq!(
        of("rate,NP,2026,housing,NOK,1.234,,A letter,,2026-11-24,stated\n"),
        r#"{"column":"amount","file":"t.csv","fraction":"1.234","given":"1.234","id":"ambiguous-amount","row":2,"thousands":"1234"}"#
    );
    assert_eq!(
        of("rate,NP,2026,hosing,NOK,6000,,A letter,,2026-11-24,stated\n").split("\"choices\":[\"allowance\",").count(),
        2
    );
    let twice = "country,NP,2026,,,,yes,A list,,2026-11-24,stated\n".repeat(2);
    assert_eq!(
        of(&twice),
        r#"{"column":"country","file":"t.csv","given":"NP","id":"twice","other":{"file":"t.csv","row":2},"row":3}"#
    );
}

/// A kind that no test shows is a kind that nobody has seen.
#[test]
fn every_kind_is_shown_by_a_test() {
    let tests = [include_str!("broken.rs"), include_str!("tomls.rs"), include_str!("merged.rs")].concat();
    let (_, after) = include_str!("../problem.rs").split_once("fn id(").unwrap();
    let (list, _) = after.split_once("\n    }\n").unwrap();
    let ids: Vec<&str> = list.split('"').skip(1).step_by(2).collect();
    assert!(ids.len() > 15, "the list of ids was not found");
    for id in ids {
        assert!(tests.contains(&["(", id, ")"].concat()), "no test shows `{id}`");
    }
}
