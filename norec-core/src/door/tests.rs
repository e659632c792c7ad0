#![allow(clippy::unwrap_used)]

use crate::{Answer, Application, Json, ProblemKind};

fn problems(text: &str) -> Vec<(String, &'static str)> {
    let problems = Application::from_json(text).unwrap_err();
    problems.into_iter().map(|problem| (problem.path, problem.kind.id())).collect()
}

#[test]
fn each_problem_is_named_with_its_path() {
    for (text, path, id) in [
        (r#"{"colour": 1}"#, "colour", "unknown-field"),
        (r#"{"partners": {"rows": [{"id": "p1", "colour": 1}]}}"#, "partners[p1].colour", "unknown-field"),
        (r#"{"history": {"phase_1": true, "phase_1": false}}"#, "history.phase_1", "duplicate-key"),
        (r#"{"rounds": {"rows": [{"id": "r1"}, {"id": "r1"}]}}"#, "rounds[#2].id", "duplicate-id"),
        (r#"{"rounds": {"rows": [{"name": "x"}]}}"#, "rounds[#1].id", "bad-id"),
        (r#"{"rounds": {"rows": [{"id": "a b"}]}}"#, "rounds[#1].id", "bad-id"),
        (r#"{"papers": {"rows": [{"id": "d1", "dated": "2025-02-30"}]}}"#, "papers[d1].dated", "date-impossible"),
        (r#"{"papers": {"rows": [{"id": "d1", "dated": "1.2.2025"}]}}"#, "papers[d1].dated", "date-form"),
        (r#"{"history": {"phase_1": null}}"#, "history.phase_1", "null-not-allowed"),
        (r#"{"history": {"phase_1": "yes"}}"#, "history.phase_1", "wrong-type"),
        (r#"{"history": {"agreement": "maybe"}}"#, "history.agreement", "not-a-choice"),
        (r#"{"history": 1}"#, "history", "wrong-type"),
        (r#"[]"#, "", "wrong-type"),
        (r#"{"partners": {"rows": {}}}"#, "partners.rows", "wrong-type"),
        (r#"{"partners": {"complete": 1}}"#, "partners.complete", "wrong-type"),
        (r#"{"placements": {"rows": [{"id": "g1", "count": 0}]}}"#, "placements[g1].count", "count-zero"),
        (r#"{"placements": {"rows": [{"id": "g1", "count": 1.5}]}}"#, "placements[g1].count", "not-whole"),
        (r#"{"placements": {"rows": [{"id": "g1", "count": -1}]}}"#, "placements[g1].count", "negative"),
        (r#"{"placements": {"rows": [{"id": "g1", "months": 999}]}}"#, "placements[g1].months", "out-of-range"),
        (r#"{"placements": {"rows": [{"id": "g1", "from": "p9"}]}}"#, "placements[g1].from", "no-such-row"),
        (r#"{"placements": {"rows": [{"id": "g1", "start": "august"}]}}"#, "placements[g1].start", "month-form"),
        (
            r#"{"placements": {"rows": [{"id": "g1", "youngest": 30, "oldest": 20}]}}"#,
            "placements[g1].youngest",
            "ages-crossed",
        ),
        (r#"{"budget": {"stated_total": 107000}}"#, "budget.stated_total", "wrong-type"),
        (r#"{"budget": {"stated_total": "-1"}}"#, "budget.stated_total", "negative"),
        (r#"{"budget": {"stated_total": "1e9"}}"#, "budget.stated_total", "not-a-number"),
        (r#"{"budget": {"stated_total": "9999999999999"}}"#, "budget.stated_total", "too-large"),
        (r#"{"budget": {"stated_total": "1.00001"}}"#, "budget.stated_total", "too-many-decimals"),
        (r#"{"budget": {"stated_currency": "ABC"}}"#, "budget.stated_currency", "currency-unknown"),
        (
            r#"{"budget": {"lines": {"rows": [{"id": "l1", "partner": "p1"}]}}}"#,
            "budget.lines[l1].partner",
            "no-such-row",
        ),
        (r#"{"partners": {"rows": [{"id": "p1", "country": "Nepal"}]}}"#, "partners[p1].country", "country-unknown"),
        (r#"{"partners": {"rows": [{"id": "p1", "name": " "}]}}"#, "partners[p1].name", "empty"),
        (r#"{"partners": {"rows": [{"id": "p1", "country": "no"}]}}"#, "partners[p1].country", "country-unknown"),
        (r#"{"partners": {"rows": [7]}}"#, "partners[#1]", "wrong-type"),
        (r#"{"partners": {"rows": [{"id": "a b", "colour": 1}]}}"#, "partners[#1].id", "bad-id"),
        (r#"{"partners": {"rows": [{"id": "p1", "id": "p2"}]}}"#, "partners[p1].id", "duplicate-key"),
        (r#"{"partners": {"all": true}}"#, "partners.all", "unknown-field"),
        (r#"{"partners": {"complete": true, "complete": false}}"#, "partners.complete", "duplicate-key"),
        (r#"{"partners": {"rows": []}, "partners": {"rows": []}}"#, "partners", "duplicate-key"),
        (
            r#"{"partners": {"rows": [{"id": "p1", "country": "NO", "organisation_number": "974 760 673"}]}}"#,
            "partners[p1].organisation_number",
            "organisation-number-check",
        ),
        (r#"{"rounds": {"rows": [{"id": "r1", "months": 0}]}}"#, "rounds[r1].months", "count-zero"),
        (r#"{"rounds": {"rows": [{"id": "r1", "months": "6"}]}}"#, "rounds[r1].months", "wrong-type"),
        (r#"{"rounds": {"rows": [{"id": "r1", "months": 1e2}]}}"#, "rounds[r1].months", "not-whole"),
        (r#"{"rounds": {"rows": [{"id": "r1", "start": "2027-13"}]}}"#, "rounds[r1].start", "date-impossible"),
        (r#"{"budget": {"stated_total": "1,5"}}"#, "budget.stated_total", "not-a-number"),
        (r#"{"budget": {"stated_total": "NOK 5"}}"#, "budget.stated_total", "not-a-number"),
        (
            r#"{"budget": {"lines": {"rows": [{"id": "l1", "quantity": "0"}]}}}"#,
            "budget.lines[l1].quantity",
            "count-zero",
        ),
        (r#"{"supplied": {"maximum-rate/food-NP-NOK": "1"}}"#, "supplied[maximum-rate/food-NP-NOK]", "supplied-key"),
        (
            r#"{"supplied": {"partner-countries/NP": true, "partner-countries/NP": false}}"#,
            "supplied[partner-countries/NP]",
            "duplicate-key",
        ),
        (r#"{"#, "", "not-json"),
        (r#"{} {}"#, "", "not-json"),
        (r#"{"a": NaN}"#, "", "not-json"),
        (r#"{"a": "\ud800"}"#, "", "not-json"),
        (
            r#"{"partners": {"rows": [{"id": "p1", "country": "NO", "organisation_number": "974760674"}]}}"#,
            "partners[p1].organisation_number",
            "organisation-number-check",
        ),
        (r#"{"supplied": {"partner-countries/XX": true}}"#, "supplied[partner-countries/XX]", "supplied-key"),
        (r#"{"supplied": {"partner-countries/NP": null}}"#, "supplied[partner-countries/NP]", "null-not-allowed"),
        (r#"{"submitted_at": "2026-08-15T23:59"}"#, "submitted_at", "instant-form"),
        (r#"{"submitted_at": {"cannot_say": false}}"#, "submitted_at", "wrong-type"),
    ] {
        assert_eq!(problems(text).first(), Some(&(path.to_owned(), id)), "{text}");
    }
}

#[test]
fn a_format_may_be_left_out_and_a_newer_one_is_refused_by_itself() {
    for known in ["{}", r#"{"format": 1}"#] {
        assert_eq!(Application::from_json(known), Ok(Application::default()), "{known}");
    }
    let newer = Application::FORMAT.saturating_add(1);
    for (format, id) in
        [(newer.to_string().as_str(), "format-unknown"), ("0", "format-unknown"), (r#""1""#, "wrong-type")]
    {
        // What a newer format adds is not blamed on the writer.
        let text = format!(r#"{{"format": {format}, "colour": 1}}"#);
        assert_eq!(problems(&text), [("format".to_owned(), id)], "{text}");
    }
}

#[test]
fn names_and_notes_have_a_greatest_length() {
    let long = format!(r#"{{"partners":{{"rows":[{{"id":"p1","name":"{}"}}]}}}}"#, "x".repeat(201));
    let given = Application::from_json(&long).unwrap_err().remove(0).given.unwrap();
    assert_eq!(problems(&long), [("partners[p1].name".to_owned(), "too-long")]);
    assert_eq!(given.len(), 80, "a problem carries only the beginning of what was given");
    let note = |n| format!(r#"{{"budget":{{"lines":{{"rows":[{{"id":"l1","note":"{}"}}]}}}}}}"#, "x".repeat(n));
    assert!(Application::from_json(&note(2000)).is_ok());
    assert_eq!(problems(&note(2001)), [("budget.lines[l1].note".to_owned(), "too-long")]);
}

#[test]
fn documents_too_large_or_too_deep_are_refused_whole() {
    let deep = format!(r#"{{"a":{}{}}}"#, "[".repeat(40_000), "]".repeat(40_000));
    assert_eq!(problems(&deep), [(String::new(), "too-deep")]);
    let large = format!(r#"{{"a":"{}"}}"#, "x".repeat(1 << 20));
    assert_eq!(problems(&large), [(String::new(), "document-too-large")]);
}

#[test]
fn a_place_that_is_not_json_is_told() {
    let problem = Application::from_json("{\n  \"history\": }").unwrap_err().remove(0);
    assert_eq!(problem.kind, ProblemKind::NotJson { line: 2, column: 14 });
}

#[test]
fn many_keys_take_no_more_than_their_number() {
    // Compared pairwise, these would take minutes.
    let keys: Vec<String> = (0..90_000).map(|n| format!("\"k{n}\":0")).collect();
    let text = format!("{{{}}}", keys.join(","));
    assert_eq!(problems(&text).len(), 90_000);
}

#[test]
fn every_problem_is_told_not_only_the_first() {
    let text = r#"{"a": 1, "history": {"phase_1": 1, "agreement": 2}}"#;
    assert_eq!(problems(text).len(), 3);
}

#[test]
fn one_norwegian_number_twice_is_a_problem_at_both() {
    let row = |id: &str| format!(r#"{{"id":"{id}","country":"NO","organisation_number":"974760673"}}"#);
    let text = format!(r#"{{"partners":{{"rows":[{},{}]}}}}"#, row("p1"), row("p2"));
    let path = |id: &str| format!("partners[{id}].organisation_number");
    let id = "organisation-number-twice";
    assert_eq!(problems(&text), [(path("p1"), id), (path("p2"), id)]);
    let kinds = Application::from_json(&text).unwrap_err().into_iter().map(|problem| problem.kind);
    let twice = |other| ProblemKind::OrganisationNumberTwice { other };
    assert!(kinds.eq([twice(path("p2")), twice(path("p1"))]), "each names the other");
    // Foreign numbers are free text, and may well be alike.
    let text = text.replace("\"NO\"", "\"NP\"");
    assert!(Application::from_json(&text).is_ok());
}

#[test]
fn too_many_rows_are_refused() {
    let rows: Vec<String> = (0..501).map(|n| format!(r#"{{"id":"r{n}"}}"#)).collect();
    let text = format!(r#"{{"rounds":{{"rows":[{}]}}}}"#, rows.join(","));
    assert_eq!(problems(&text), [("rounds".to_owned(), "too-many-rows")]);
}

#[test]
fn all_four_answers_go_out_as_they_came_in() {
    let text = r#"{"budget":{"lines":{"complete":true,"rows":[{"id":"l1","note":null,"quantity":"2.5","unit_cost":"1234.5"}]}},"format":1,"history":{"agreement":null,"phase_1":{"cannot_say":true}},"placements":{"complete":false,"rows":[{"count":6,"id":"g1","start":"2027-08"}]},"supplied":{"maximum-rate/housing-NP-NOK":null,"partner-countries/NP":true}}"#;
    let application = Application::from_json(text).unwrap();
    assert_eq!(application.history.agreement, Answer::Absent);
    assert_eq!(application.history.phase_1, Answer::CannotSay);
    assert_eq!(application.to_json().canonical(), text);
    let through_serde: Application = serde_json::from_str(text).unwrap();
    assert_eq!(through_serde, application);
    assert_eq!(Json::parse(&serde_json::to_string(&application).unwrap()).unwrap().canonical(), text);
}
