//! What is said of sums, in words.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use crate::language::{Language, Tag};
use crate::{Assessment, Message, assess, rulebook};
use norec_core::{Application, Instant};

fn assessed(json: &str) -> (Assessment, Application) {
    let application = Application::from_json(json).unwrap();
    let assessment = assess(&application, rulebook::latest(), Instant::parse("2026-08-01").unwrap());
    (assessment, application)
}

/// The notes in English.
fn notes(json: &str) -> Vec<String> {
    let (assessment, application) = assessed(json);
    let english = Language::embedded(Tag::En).unwrap();
    let notes = assessment.sum_notes();
    notes.iter().map(|note| english.text(note, &application).replace('\u{a0}', " ")).collect()
}

/// The tables, a line each row, in a language.
fn tables(json: &str, tag: Tag) -> Vec<String> {
    let (assessment, application) = assessed(json);
    let language = Language::embedded(tag).unwrap();
    let text = |message: &Message| language.text(message, &application).replace('\u{a0}', " ");
    let mut lines = Vec::new();
    for table in assessment.sum_tables() {
        lines.push(text(&table.caption));
        for (name, sums) in &table.rows {
            let sums: Vec<String> = sums.iter().map(|sum| text(&crate::message::row_sum(sum))).collect();
            lines.push(format!("- {}: {}", text(name), sums.join(", ")));
        }
    }
    lines
}

fn budget(lines: &str, complete: bool, rest: &str) -> String {
    format!(r#"{{"budget": {{"lines": {{"rows": [{lines}], "complete": {complete}}}{rest}}}}}"#)
}

const NOK_100: &str = r#"{"id": "l1", "unit_cost": "100", "quantity": "1", "currency": "NOK"}"#;
const NOBODY: &str = "It is not known yet how many people travel. So the cost for one participant is not worked out.";

#[test]
fn of_nothing_nothing_is_said() {
    assert_eq!(notes("{}"), [""; 0]);
    assert_eq!(tables("{}", Tag::En), [""; 0]);
}

#[test]
fn a_sum_that_may_grow_is_called_the_least() {
    let least = "Each sum is the least that it can be.";
    assert_eq!(notes(&budget(NOK_100, false, "")), [least, NOBODY]);
    assert_eq!(notes(&budget(NOK_100, true, "")), [NOBODY]);
    let unpriced = [NOK_100, r#"{"id": "l2"}"#].join(", ");
    let missing = "One cost is not counted. Its price, number or currency is missing.";
    assert_eq!(notes(&budget(&unpriced, true, "")), [missing, least, NOBODY]);
    let huge = r#"{"id": "l2", "unit_cost": "999999999999", "quantity": "999999999999", "currency": "NOK"}"#;
    let digits = "One cost is not counted. Its sum has too many digits. Check the price and the number.";
    assert_eq!(notes(&budget(&[NOK_100, huge].join(", "), true, "")), [digits, least, NOBODY]);
}

#[test]
fn a_stated_total_is_theirs_and_is_compared_as_far_as_it_can_be() {
    let stated =
        |amount: &str, currency: &str| format!(r#", "stated_total": "{amount}", "stated_currency": "{currency}""#);
    let other = r#", {"id": "l2", "unit_cost": "5", "quantity": "1", "currency": "USD"}"#;
    let both = [NOK_100, other].concat();
    let cannot = "Some costs are in another currency. So this check cannot say how much is left.";
    for (lines, complete, amount, second) in [
        ("", false, "150.5", None),
        (NOK_100, false, "150.5", Some("NOK 50.50 of the total is not entered as costs yet.")),
        (NOK_100, false, "100", None),
        (NOK_100, false, "99.99", Some("The costs so far are NOK 0.01 higher than the total you entered.")),
        (NOK_100, true, "150.5", Some("The total you entered is NOK 50.50 higher than the costs together.")),
        (NOK_100, true, "100", None),
        (NOK_100, true, "99.99", Some("The total you entered is NOK 0.01 lower than the costs together.")),
        (&both, true, "150.5", Some(cannot)),
        (&both, true, "99.99", Some("The costs so far are NOK 0.01 higher than the total you entered.")),
    ] {
        let said = notes(&budget(lines, complete, &stated(amount, "NOK")));
        let place = said.iter().position(|note| note.starts_with("The total you entered is NOK")).unwrap();
        assert_eq!(
            said[place],
            format!("The total you entered is NOK {}.", if amount == "150.5" { "150.50" } else { amount })
        );
        let after = said.get(place + 1).filter(|note| *note != NOBODY).map(String::as_str);
        assert_eq!(after, second, "{lines} {complete} {amount}");
        assert_eq!(said.last().map(String::as_str), Some(NOBODY));
    }
}

#[test]
fn a_share_says_who_chose_the_rounding_and_a_missing_one_why() {
    let with = |group: &str| {
        format!(
            r#"{{"placements": {{"rows": [{group}]}}, "budget": {{"lines": {{"rows": [{NOK_100}], "complete": true}}}}}}"#
        )
    };
    assert_eq!(notes(&with(r#"{"id": "g1"}"#)), [NOBODY]);
    assert_eq!(
        notes(&with(r#"{"id": "g1", "count": 3}"#)),
        ["It is not known yet how many months they stay. So the cost for one month is not worked out."]
    );
    assert_eq!(
        notes(&with(r#"{"id": "g1", "count": 3, "months": 2}"#)),
        [
            "The cost for one participant is the sum shared by those entered, and rounded. This check chose this itself, and no rule uses the figures."
        ]
    );
}

#[test]
fn each_way_to_look_at_the_sums_has_its_table() {
    let json = r#"{
        "partners": {"rows": [{"id": "p1", "name": "Mzuzu Youth"}]},
        "rounds": {"rows": [{"id": "r0", "name": "First round"}, {"id": "r1"}]},
        "placements": {"rows": [{"id": "g1", "from": "p1", "to": "p1", "count": 3, "months": 2}, {"id": "g2", "count": 1, "months": 1}]},
        "budget": {"stated_total": "1000", "stated_currency": "NOK", "lines": {"rows": [
            {"id": "l1", "partner": "p1", "category": "housing", "round": "r1", "placement": "g1", "unit_cost": "100", "quantity": "1", "currency": "NOK"},
            {"id": "l2", "round": "r0", "placement": null, "unit_cost": "7", "quantity": "1", "currency": "UGX"}]}}}"#;
    // 100 ÷ 4 = 25, 7 ÷ 4 = 1.75; 100 ÷ 7 = 14.285…, 7 ÷ 7 = 1; 1 000 ÷ 4 = 250, ÷ 7 = 142.857…; 100 ÷ 3, 100 ÷ 6.
    assert_eq!(
        tables(json, Tag::En),
        [
            "For each partner",
            "- Mzuzu Youth: NOK 100",
            "- No partner: UGX 7",
            "For each kind of cost",
            "- Housing: NOK 100",
            "- Not chosen yet: UGX 7",
            "For each round",
            "- The round First round: UGX 7",
            "- The round number 2: NOK 100",
            "For each group",
            "- The group within Mzuzu Youth: NOK 100",
            "- No group: UGX 7",
            "For one participant",
            "- The whole exchange: NOK 25, UGX 2",
            "- The total you entered: NOK 250",
            "- The group within Mzuzu Youth: NOK 33.33",
            "For one participant for one month",
            "- The whole exchange: NOK 14.29, UGX 1",
            "- The total you entered: NOK 142.86",
            "- The group within Mzuzu Youth: NOK 16.67",
        ]
    );
    assert!(tables(json, Tag::Nn).contains(&"- Gruppa hos Mzuzu Youth: 16,67 kr".to_owned()));
    assert!(tables(json, Tag::Nb).contains(&"- Hele utvekslingen: 14,29 kr, 1 UGX".to_owned()));
}

#[test]
fn a_breakdown_of_which_no_line_names_a_part_has_no_table() {
    assert_eq!(tables(&budget(NOK_100, true, ""), Tag::En), [""; 0]);
}
