#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use crate::{Answer, Application, BudgetLine, Draft, Entry, FieldPath, ListName, OrganisationNumber, Partner, read};

fn typed(draft: &mut Draft, path: &str, text: &str) {
    draft.set(path.parse().unwrap(), Some(Entry::Typed(text.into())));
}

#[test]
fn ids_are_never_given_twice_and_a_new_row_opens_the_list() {
    let mut draft = Draft::new();
    let first = draft.add_row(ListName::Partners);
    draft.set_complete(ListName::Partners, true);
    draft.remove_row(ListName::Partners, first);
    let second = draft.add_row(ListName::Partners);
    assert_eq!((first.as_str(), second.as_str()), ("p1", "p2"));
    assert!(!draft.is_complete(ListName::Partners));
}

#[test]
fn removing_a_row_takes_what_stands_in_it_and_what_names_it_becomes_unknown() {
    let mut draft = Draft::new();
    let partner = draft.add_row(ListName::Partners);
    draft.add_row(ListName::Placements);
    typed(&mut draft, "partners[p1].name", "Ziwa");
    typed(&mut draft, "placements[g1].from", "p1");
    assert_eq!(read(&draft).application.placements.rows[0].from, Answer::Known(partner));
    draft.remove_row(ListName::Partners, partner);
    assert_eq!(draft.entry(&FieldPath::Row(ListName::Partners, partner, &Partner::NAME)), None);
    let reading = read(&draft);
    assert_eq!(reading.application.placements.rows[0].from, Answer::Unknown);
    assert_eq!(reading.problems[0].kind.id(), "no-such-row");
}

#[test]
fn unusable_text_is_unknown_with_its_problem_and_stays() {
    let mut draft = Draft::new();
    draft.add_row(ListName::Lines);
    for (field, text, id) in [
        ("unit_cost", "1.234", "ambiguous-amount"),
        ("quantity", "mange", "not-a-number"),
        ("currency", "kroner", "currency-unknown"),
        ("category", "fun", "not-a-choice"),
    ] {
        let path = format!("budget.lines[l1].{field}");
        typed(&mut draft, &path, text);
        let reading = read(&draft);
        assert_eq!(reading.problems.iter().find(|p| p.path == path).unwrap().kind.id(), id);
        assert_eq!(draft.entry(&path.parse().unwrap()), Some(&Entry::Typed(text.into())));
    }
}

#[test]
fn each_unusable_text_is_named_with_its_path() {
    let long = "x".repeat(201);
    for (path, text, id) in [
        ("submitted_at", "soon", "instant-form"),
        ("history.agreement_ended", "30.2.2025", "date-impossible"),
        ("history.agreement_ended", "1/8/2027", "date-form"),
        ("history.phase_1", "maybe", "not-a-choice"),
        ("partners[p1].name", long.as_str(), "too-long"),
        ("partners[p1].kind", "club", "not-a-choice"),
        ("partners[p1].country", "Nepal", "country-unknown"),
        ("rounds[r1].start", "8 2027", "month-form"),
        ("rounds[r1].start", "13.2027", "date-impossible"),
        ("rounds[r1].months", "0", "count-zero"),
        ("rounds[r1].months", "121", "out-of-range"),
        ("rounds[r1].months", "6,5", "not-whole"),
        ("rounds[r1].months", "six", "not-a-number"),
        ("placements[g1].count", "-1", "negative"),
        ("placements[g1].from", "p 1", "bad-id"),
        ("placements[g1].from", "p9", "no-such-row"),
        ("budget.stated_total", "1.234", "ambiguous-amount"),
        ("budget.stated_total", "1000000000000", "too-large"),
        ("budget.stated_total", "1,00001", "too-many-decimals"),
        ("budget.stated_currency", "kroner", "currency-unknown"),
        ("supplied[maximum-rate/housing-NP-NOK]", "USD 6000", "currency-differs"),
        ("supplied[partner-countries/NP]", "perhaps", "not-a-choice"),
    ] {
        let mut draft = Draft::new();
        draft.add_row(ListName::Partners);
        draft.add_row(ListName::Rounds);
        draft.add_row(ListName::Placements);
        typed(&mut draft, path, text);
        let reading = read(&draft);
        let told: Vec<_> = reading.problems.iter().map(|p| (p.path.as_str(), p.kind.id())).collect();
        assert_eq!(told, [(path, id)], "{text}");
        assert_eq!(reading.application.state(&path.parse().unwrap()), Some(Answer::Unknown), "{path}");
    }
}

#[test]
fn there_is_none_is_refused_where_there_always_is_one() {
    let mut draft = Draft::new();
    draft.set("history.phase_1".parse().unwrap(), Some(Entry::Absent));
    let reading = read(&draft);
    assert_eq!(reading.problems[0].kind.id(), "null-not-allowed");
    assert_eq!(reading.application.history.phase_1, Answer::Unknown);
}

#[test]
fn crossed_ages_read_as_unknown_on_both() {
    let mut draft = Draft::new();
    draft.add_row(ListName::Placements);
    typed(&mut draft, "placements[g1].youngest", "30");
    typed(&mut draft, "placements[g1].oldest", "20");
    let reading = read(&draft);
    let paths: Vec<_> = reading.problems.iter().map(|p| (p.path.as_str(), p.kind.id())).collect();
    assert_eq!(paths, [("placements[g1].youngest", "ages-crossed"), ("placements[g1].oldest", "ages-crossed")]);
    let row = &reading.application.placements.rows[0];
    assert_eq!((row.youngest, row.oldest), (Answer::Unknown, Answer::Unknown));
    typed(&mut draft, "placements[g1].oldest", "30");
    assert!(read(&draft).problems.is_empty());
}

#[test]
fn ids_of_an_application_are_not_given_again() {
    let text = r#"{"partners":{"rows":[{"id":"p7"},{"id":"fjordvik"},{"id":"p99999999999"}]}}"#;
    let mut draft = Draft::from_application(&Application::from_json(text).unwrap());
    draft.remove_row(ListName::Partners, "p7".parse().unwrap());
    let mut stored = Draft::from_json(&draft.to_json().canonical()).unwrap();
    assert_eq!(draft.add_row(ListName::Partners).as_str(), "p8");
    assert_eq!(stored.add_row(ListName::Partners).as_str(), "p8");
}

#[test]
fn a_row_that_is_not_there_takes_nothing() {
    let mut draft = Draft::new();
    typed(&mut draft, "partners[p1].name", "Ziwa");
    typed(&mut draft, "partners", "yes");
    assert!(draft.is_empty());
}

#[test]
fn more_rows_than_fit_are_told_and_not_read() {
    let mut draft = Draft::new();
    for _ in 0..501 {
        draft.add_row(ListName::Rounds);
    }
    let reading = read(&draft);
    assert_eq!(reading.application.rounds.len(), 500);
    let told: Vec<_> = reading.problems.iter().map(|p| (p.path.as_str(), p.kind.id())).collect();
    assert_eq!(told, [("rounds", "too-many-rows")]);
    assert_eq!(Draft::from_json(&draft.to_json().canonical()).unwrap_err()[0].kind.id(), "too-many-rows");
}

#[test]
fn an_amount_typed_with_another_currency_is_used_for_neither() {
    let mut draft = Draft::new();
    let id = draft.add_row(ListName::Lines);
    typed(&mut draft, "budget.lines[l1].currency", "NOK");
    typed(&mut draft, "budget.lines[l1].unit_cost", "USD 100");
    let reading = read(&draft);
    assert_eq!(reading.problems[0].kind.id(), "currency-differs");
    assert_eq!(reading.application.budget.lines.get(id).unwrap().unit_cost, Answer::Unknown);
    draft.set(FieldPath::Row(ListName::Lines, id, &BudgetLine::UNIT_COST), Some(Entry::Typed("100 kr".into())));
    assert!(read(&draft).problems.is_empty());
}

#[test]
fn one_norwegian_number_twice_reads_as_unknown_on_both() {
    let mut draft = Draft::new();
    for id in ["p1", "p2"] {
        draft.add_row(ListName::Partners);
        typed(&mut draft, &format!("partners[{id}].country"), "NO");
        typed(&mut draft, &format!("partners[{id}].organisation_number"), "974 760 673");
    }
    let reading = read(&draft);
    let told: Vec<_> = reading.problems.iter().map(|p| p.kind.id()).collect();
    assert_eq!(told, ["organisation-number-twice"; 2]);
    assert!(reading.application.partners.iter().all(|row| row.organisation_number == Answer::Unknown));
    typed(&mut draft, "partners[p2].country", "NP");
    let numbers = read(&draft).application.partners;
    assert!(matches!(numbers.rows[0].organisation_number, Answer::Known(OrganisationNumber::Norwegian(_))));
    assert!(matches!(numbers.rows[1].organisation_number, Answer::Known(OrganisationNumber::Foreign(_))));
}

#[test]
fn a_draft_goes_through_its_stored_form_and_refuses_others() {
    let mut draft = Draft::new();
    draft.add_row(ListName::Partners);
    typed(&mut draft, "partners[p1].name", "«half» \"typed");
    draft.set("history.agreement".parse().unwrap(), Some(Entry::Absent));
    draft.set("history.phase_1".parse().unwrap(), Some(Entry::CannotSay));
    assert_eq!(Draft::from_json(&draft.to_json().canonical()), Ok(draft));
    for (text, path, id) in [
        ("{", "", "not-json"),
        ("{}", "format", "format-unknown"),
        (r#"{"format":2}"#, "format", "format-unknown"),
        (r#"{"format":1,"fields":{"x":"1"},"lists":{}}"#, "x", "unknown-field"),
        (r#"{"format":1,"fields":{"submitted_at":7},"lists":{}}"#, "submitted_at", "wrong-type"),
        (r#"{"format":1,"fields":[],"lists":{}}"#, "fields", "wrong-type"),
        (r#"{"format":1,"fields":{"partners":"yes"},"lists":{}}"#, "partners", "unknown-field"),
        (r#"{"format":1,"fields":{"partners[p1].name":"x"},"lists":{}}"#, "partners[p1].name", "no-such-row"),
        (
            r#"{"format":1,"fields":{"submitted_at":"a","submitted_at":"b"},"lists":{}}"#,
            "submitted_at",
            "duplicate-key",
        ),
        (r#"{"format":1,"fields":{"submitted_at":{"cannot_say":1}},"lists":{}}"#, "submitted_at", "wrong-type"),
        (r#"{"format":1,"fields":{},"lists":{"people":{}}}"#, "people", "unknown-field"),
        (
            r#"{"format":1,"fields":{},"lists":{"rounds":{"rows":["r1","r1"],"complete":true,"given":1}}}"#,
            "rounds",
            "duplicate-id",
        ),
        (
            r#"{"format":1,"fields":{},"lists":{"rounds":{"rows":["r 1"],"complete":true,"given":1}}}"#,
            "rounds",
            "bad-id",
        ),
        (
            r#"{"format":1,"fields":{},"lists":{"rounds":{"rows":[],"complete":true,"given":4294967295}}}"#,
            "rounds",
            "out-of-range",
        ),
    ] {
        let problems = Draft::from_json(text).unwrap_err();
        assert_eq!((problems[0].path.as_str(), problems[0].kind.id()), (path, id), "{text}");
    }
}

#[test]
fn an_application_and_its_draft_say_the_same() {
    let text = r#"{"budget":{"lines":{"complete":true,"rows":[{"id":"l1","note":null,"quantity":"2.5","unit_cost":"1.234"}]},"stated_currency":"USD","stated_total":"107000"},"history":{"agreement":"ended","agreement_ended":"2026-06-30"},"partners":{"complete":true,"rows":[{"country":"NO","id":"a-b","legal_entity":true,"name":"Fjordvik","organisation_number":"974760673"}]},"submitted_at":"2026-08-15T23:59:00+01:00","supplied":{"maximum-rate/housing-NP-NOK":"6000","partner-countries/NP":{"cannot_say":true}}}"#;
    let application = Application::from_json(text).unwrap();
    let reading = read(&Draft::from_application(&application));
    assert!(reading.problems.is_empty(), "{:?}", reading.problems);
    assert_eq!(reading.application, application);
}
