//! The TOML form.

use super::*;

const GOOD: &str = r#"[[source]]
id = "list"
title = "A list"
address = "example.org"
read_on = 2026-11-24
confidence = "stated"

[[source]]
id = "letter"
title = "A letter"
read_on = "1.11.2026"
confidence = "paraphrased"

[[countries]]
year = 2026
source = "list"
on_list = ["NP", "MW"]
not_on_list = ["SE"]
whole = true

[[rates]]
year = 2026
category = "housing"
country = "NP"
currency = "NOK"
amount = "6 000,50"
source = "letter"
"#;

#[track_caller]
fn broken(was: &str, is: &str, expected: &[&str]) {
    assert!(toml(GOOD).is_ok() && GOOD.contains(was));
    assert_eq!(lines(toml(&GOOD.replacen(was, is, 1))), expected);
}

#[test]
fn it_says_the_same_as_a_table() {
    let rows = "\
country,NP,2026,,,,yes,A list,example.org,2026-11-24,stated
country,MW,2026,,,,yes,A list,example.org,2026-11-24,stated
country,SE,2026,,,,no,A list,example.org,2026-11-24,stated
whole-list,,2026,,,,,A list,example.org,2026-11-24,stated
rate,NP,2026,housing,NOK,6000.50,,A letter,,2026-11-01,paraphrased
";
    assert_eq!(toml(GOOD).unwrap().to_csv(), csv(&table(rows)).unwrap().to_csv());
    let bytes = ["\u{feff}", &GOOD.replace('\n', "\r\n")].concat();
    assert_eq!(lines(Overlay::read([("t.toml", bytes.as_bytes())])), lines(toml(GOOD)));
}

#[test]
fn a_format_may_be_named_and_a_newer_one_is_refused_by_itself() {
    let with = |format: &str| lines(toml(&[format, "\n", GOOD].concat()));
    assert_eq!(with("format = 1"), lines(toml(GOOD)));
    let unknown = "this version does not know that format; a newer one may have written it (format-unknown)";
    assert_eq!(with("format = 2"), [format!("t.toml, line 1, key `format`: `2`: {unknown}")]);
    // What a newer format adds is not blamed on the writer.
    assert_eq!(with("format = 2\nnew = true"), [format!("t.toml, line 1, key `format`: `2`: {unknown}")]);
}

#[test]
fn amounts_may_be_numbers_and_stay_exact() {
    assert_eq!(lines(toml(&GOOD.replace("\"6 000,50\"", "6000.50"))), lines(toml(GOOD)));
}

#[test]
fn values_that_cannot_be_used_are_named_by_line_and_key() {
    broken(
        "\"NP\", \"MW\"",
        "\"NP\",\n  \"Malawi\"",
        &["t.toml, line 18, key `country`: `Malawi`: write the country code `MW` (country-unknown)"],
    );
    broken(
        "year = 2026\nsource = \"list\"",
        "source = \"list\"",
        &["t.toml, line 14, key `year`: this cell is empty: fill it in (cell-missing)"],
    );
    broken(
        "year = 2026\nsource = \"list\"",
        "year = 26\nsource = \"list\"",
        &["t.toml, line 15, key `year`: `26`: write a year from 2000 to 2199 (out-of-range)"],
    );
    broken(
        "\"6 000,50\"",
        "1.234",
        &[
            "t.toml, line 26, key `amount`: `1.234`: this can mean 1234 or 1.234: write `1234` or `1.2340` (ambiguous-amount)",
        ],
    );
    broken("\"A list\"", "\"\"", &["t.toml, line 3, key `title`: this cell is empty: fill it in (cell-missing)"]);
    broken("whole = true", "whole = \"yes\"", &["t.toml, line 19, key `whole`: write true or false (wrong-type)"]);
    broken(
        "[\"SE\"]",
        "\"SE\"",
        &["t.toml, line 18, key `not_on_list`: write country codes in square brackets, such as [\"NP\"] (wrong-type)"],
    );
    broken(
        "[\"SE\"]",
        "[7]",
        &["t.toml, line 18, key `not_on_list`: write a country code in quotation marks, such as \"NP\" (wrong-type)"],
    );
    broken("\"6 000,50\"", "[6000]", &["t.toml, line 26, key `amount`: write text in quotation marks (wrong-type)"]);
}

/// One value of the wrong type is one problem, however many countries share it.
#[test]
fn a_value_of_another_type_is_named_once() {
    broken(
        "year = 2026\nsource = \"list\"",
        "year = [2026]\nsource = \"list\"",
        &["t.toml, line 15, key `year`: write text in quotation marks (wrong-type)"],
    );
}

#[test]
fn keys_and_sources_that_are_not_there() {
    broken(
        "currency =",
        "curency =",
        &[
            "t.toml, line 21, key `currency`: this cell is empty: fill it in (cell-missing)",
            "t.toml, line 25, key `curency`: no such heading: write `currency` (unknown-column)",
        ],
    );
    broken("[[rates]]", "[[rate]]", &["t.toml, line 21, key `rate`: no such heading: write `rates` (unknown-column)"]);
    broken(
        "source = \"letter\"",
        "source = \"leter\"",
        &[
            "t.toml, line 27, key `source`: `leter`: no [[source]] has this id: add one, or correct the id (no-such-source)",
        ],
    );
    broken(
        "source = \"letter\"",
        "",
        &["t.toml, line 21, key `source`: this cell is empty: fill it in (cell-missing)"],
    );
    broken(
        "id = \"letter\"",
        "id = \"list\"",
        &[
            "t.toml, line 9, key `id`: `list`: the same stands in t.toml, line 1 too: keep one (twice)",
            "t.toml, line 27, key `source`: `letter`: no [[source]] has this id: add one, or correct the id (no-such-source)",
        ],
    );
    broken(
        "on_list = [\"NP\", \"MW\"]\nnot_on_list = [\"SE\"]\nwhole = true\n",
        "",
        &[
            "t.toml, line 14, key `on_list`: this heading is missing: add it, also if its cells are empty (missing-column)",
        ],
    );
    broken(
        "\"MW\"",
        "\"NP\"",
        &["t.toml, line 17, key `country`: `NP`: the same stands in t.toml, line 17 too: keep one (twice)"],
    );
}

#[test]
fn what_is_not_toml_is_named_by_line() {
    let said = lines(toml(&GOOD.replacen("id = \"letter\"", "id = letter", 1)));
    assert!(
        said[0].starts_with("t.toml, line 9: not TOML from here on: ") && said[0].ends_with("(not-toml)"),
        "{said:?}"
    );
    broken(
        "[[rates]]",
        "[rates]",
        &["t.toml, line 21, key `rates`: write two brackets on each side of the key (wrong-type)"],
    );
    assert_eq!(lines(toml("")), ["t.toml: no figure stands here: fill in the template (empty-file)"]);
    assert_eq!(
        lines(toml("rates = [1]")),
        ["t.toml, line 1, key `rates`: write two brackets on each side of the key (wrong-type)"]
    );
}

/// Figures below a source that cannot be used are not each named for it.
#[test]
fn an_unusable_source_is_named_once() {
    broken(
        "confidence = \"stated\"",
        "confidence = \"sure\"",
        &[
            "t.toml, line 6, key `confidence`: `sure`: write one of `stated`, `paraphrased`, `inferred`, `ours` (not-a-choice)",
        ],
    );
}
