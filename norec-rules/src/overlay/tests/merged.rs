//! Several files as one.

use super::*;

const NEPAL: &str = "country,NP,2026,,,,yes,A list,,2026-11-24,stated\n";
const MALAWI: &str = "country,MW,2026,,,,yes,Another list,,2026-11-24,stated\n";
const WHOLE: &str = "whole-list,,2026,,,,,A list,,2026-11-24,stated\n";

fn both(one: &str, other: &str) -> Vec<String> {
    let (one, other) = (table(one), table(other));
    lines(Overlay::read([("one.csv", one.as_bytes()), ("other.csv", other.as_bytes())]))
}

#[test]
fn two_files_are_one_overlay() {
    let said = both(NEPAL, MALAWI);
    assert!(said[0].starts_with("loaded: ") && said[0].contains("NP;2026") && said[0].contains("MW;2026"), "{said:?}");
}

#[test]
fn the_same_in_two_files_names_both() {
    let told = ["other.csv, row 3, column `country`: `NP`: the same stands in one.csv, row 2 too: keep one (twice)"];
    assert_eq!(both(NEPAL, &[MALAWI, NEPAL].concat()), told);
    let told = ["other.csv, row 2, column `country`: `NP`: the same stands in one.csv, row 2 too: keep one (twice)"];
    assert_eq!(both(NEPAL, &NEPAL.replace("yes", "no")), told);
}

#[test]
fn nothing_is_added_to_a_list_that_is_whole() {
    let whole = [NEPAL, WHOLE].concat();
    let told = |file: &str, by: &str| {
        [[
            file,
            ", row 2, column `country`: `MW`: ",
            by,
            ", row 3 says that its list is whole, and this country is not on it: keep the list in one file (added-to-whole)",
        ]
        .concat()]
    };
    assert_eq!(both(&whole, MALAWI), told("other.csv", "one.csv"));
    assert_eq!(both(MALAWI, &whole), told("one.csv", "other.csv"));
    assert!(both(&whole, &MALAWI.replace("2026,", "2025,"))[0].starts_with("loaded: "));
}

#[test]
fn problems_of_all_files_are_named() {
    let said = both(&NEPAL.replace("NP", "ZZ"), &MALAWI.replace("MW", "ZZ"));
    assert!(said[0].starts_with("one.csv") && said[1].starts_with("other.csv") && said.len() == 2, "{said:?}");
}
