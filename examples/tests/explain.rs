//! What `check --explain` prints under a finding, and `check --trace` of a rule.

#![allow(clippy::unwrap_used)]

use norec_core::{Application, Instant};
use norec_examples::explained;
use norec_rules::explain::{Comparison, Trace};
use norec_rules::language::Tag;
use norec_rules::overlay::Overlay;
use norec_rules::{Assessment, Finding, Language, assess, assess_with, rulebook};

fn municipality() -> (Application, Assessment) {
    let application = Application::from_json(include_str!("../applications/first-time-municipality.json")).unwrap();
    let assessment = assess(&application, rulebook::latest(), Instant::parse("2026-11-24").unwrap());
    (application, assessment)
}

fn in_english(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

/// Figures, source and dates are those of `call-26-p2b.toml`, `call-25-ca.toml` and the application.
#[test]
fn a_finding_is_followed_by_what_it_compares() {
    let (application, assessment) = municipality();
    let english = Language::embedded(Tag::En).unwrap();
    let text = in_english(&explained(&assessment, &application, &Overlay::default(), &english));
    let age = "
    [ELI-7, trap 7]
    Your answers:
      Age of the youngest on departure – 22
      Age of the oldest on departure – 36
    The rule: Norec usually wants people from 18 to 35 years.
    The source:
      Call for proposals Phase 2, norec.no/?p=12436. This check read it on 24 November 2026.
      The source says this outright.
    Applies to: Call for proposals 2026: Phase 2, with the deadline 15 August 2026 at 23:59 Norwegian time
";
    assert!(text.contains(age), "{text}");
    // Carried over: the date is that of the call it is from. Another's answers have their row's name.
    let length = "
    Applies since: Call for proposals 2025, with the deadline 15 January 2025
";
    assert!(text.contains(length), "{text}");
    let both_ways = "
      The group from Fjordvik kommune to Mtsinje Youth Network: They travel from – Fjordvik kommune and They travel to – Mtsinje Youth Network
";
    assert!(text.to_lowercase().contains(&both_ways.to_lowercase()), "{text}");
    // A sum of money has no lines beside it, and each way to read what it is a share of.
    let cap = "
    The amounts:
      of the participant costs, with the activities: NOK 0 against NOK 14,444.44 at most
      of the participant costs, without the activities: NOK 0 against NOK 13,000 at most
";
    assert!(text.contains(cap), "{text}");
}

/// A tenth of 90 000 is 9 000; with the activities themselves it is a ninth, 10 000.
#[test]
fn an_amount_says_what_is_over_and_each_way_to_read_what_it_gives() {
    let answers = r#"{"budget": {"lines": {"complete": true, "rows": [
        {"id": "l1", "category": "activities", "unit_cost": "9500.01", "quantity": "1", "currency": "NOK"},
        {"id": "l2", "category": "housing", "unit_cost": "90000", "quantity": "1", "currency": "NOK"}
    ]}}}"#;
    let application = Application::from_json(answers).unwrap();
    let assessment = assess(&application, rulebook::latest(), Instant::parse("2026-11-24").unwrap());
    let english = Language::embedded(Tag::En).unwrap();
    let text = in_english(&explained(&assessment, &application, &Overlay::default(), &english));
    let cap = "
    The amounts:
      of the participant costs, with the activities: NOK 9,500.01 against NOK 10,000 at most
      of the participant costs, without the activities: NOK 9,500.01 against NOK 9,000 at most, so NOK 500.01 over
";
    assert!(text.contains(cap), "{text}");
    let ways = "
    Ways to read the text:
      of the participant costs, with the activities: in place
      of the participant costs, without the activities: not in place
";
    assert!(text.contains(ways), "{text}");
    assert!(text.contains("\n      Word for word: “10% of total participant-related costs”\n"), "{text}");
}

#[test]
fn a_finding_shows_the_answers_of_its_own_rows_and_the_figure_that_was_looked_up() {
    let answers = r#"{
        "partners": {"rows": [{"id": "p1", "country": "NP"}, {"id": "p2", "country": "MW"}]},
        "placements": {"rows": [{"id": "g1", "youngest": 20, "oldest": 36}, {"id": "g2", "youngest": 21, "oldest": 30}]},
        "supplied": {"partner-countries/NP": true, "partner-countries/MW": false}
    }"#;
    let application = Application::from_json(answers).unwrap();
    let assessment = assess(&application, rulebook::latest(), Instant::parse("2026-11-24").unwrap());
    let shown = |rule: &str, row: &str| {
        let is_of = |one: &&Finding| one.rule.id == rule && one.subject.row().is_some_and(|(_, id)| id.as_str() == row);
        let finding = assessment.findings.iter().find(is_of).unwrap();
        let answers = Comparison::of(finding, &application, assessment.rulebook).answers;
        answers.iter().map(|stated| stated.path.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(shown("age", "g2"), ["placements[g2].youngest", "placements[g2].oldest"]);
    assert_eq!(shown("list", "p2"), ["partners[p2].country", "supplied[partner-countries/MW]"]);
}

#[test]
fn a_trace_has_ids_and_words_side_by_side() {
    let (application, assessment) = municipality();
    let trace = Trace::of(&assessment, &application, &Overlay::default());
    let text = in_english(&trace.text(&application, &Language::embedded(Tag::En).unwrap()));
    let age = "
age: Age on departure
  Norec usually wants people from 18 to 35 years.
  as-a-rule: Norec usually wants this, and can make an exception.
  application: With the application
  [ELI-7, trap 7]
    Call for proposals Phase 2, norec.no/?p=12436. This check read it on 24 November 2026.
    The source says this outright.
  CALL-26-P2b: Applies to: Call for proposals 2026: Phase 2, with the deadline 15 August 2026 at 23:59 Norwegian time
  Figures and lists of the rule
    youngest: lowest age in years – 18
    oldest: highest age in years – 35
  Answers this check looked at
    placements: The groups – 1 so far
";
    assert!(text.contains(age), "{text}");
    let json = trace.to_json().canonical();
    for part in [
        r#""applies":{"call":"CALL-25-CA","carried":true,"deadline":"2025-01-15"}"#,
        r#"{"path":"history.phase_1","value":false}"#,
        r#"{"path":"history.agreement","value":null}"#,
        r#"{"path":"history.support_months"}"#,
        r#".legal_entity","value":{"cannot_say":true}}"#,
        r#""name":"body-recent","parameters":{"agreements":["running","ended"]}"#,
    ] {
        assert!(json.contains(part), "{part} is not in {json}");
    }
}

#[test]
fn a_trace_has_every_reminder_and_each_figure_of_a_file_once() {
    let csv = "row_type,country,year,category,currency,amount,on_list,source,address,read_on,confidence\n\
               country,NP,2026,,,,yes,For testing only,,2026-11-24,stated\n";
    let overlay = Overlay::from_csv("countries.csv", csv).unwrap();
    let answers = r#"{"partners": {"rows": [{"id": "p1", "country": "NP"}, {"id": "p2", "country": "NP"}]}}"#;
    let application = Application::from_json(answers).unwrap();
    let as_of = Instant::parse("2026-08-01").unwrap();
    let assessment = assess_with(&application, rulebook::latest(), &overlay, as_of);
    let trace = Trace::of(&assessment, &application, &overlay);
    let list = trace.rules.iter().find(|traced| traced.rule.id == "list").unwrap();
    let filled: Vec<String> = list.filled.iter().map(|filled| filled.path.to_string()).collect();
    assert_eq!(filled, ["supplied[partner-countries/NP]"]);
    let reminders: Vec<_> = trace.rules.iter().flat_map(|traced| &traced.reminders).collect();
    assert!(!reminders.is_empty());
    assert_eq!(reminders.len(), assessment.reminders.len());
}
