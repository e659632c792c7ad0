//! The applications to try say what their README expects, which was written from the facts.

#![allow(clippy::unwrap_used, clippy::panic)]

use norec_core::{Application, Instant};
use norec_rules::{Assessment, assess, rulebook};
use std::path::Path;

fn assessed(file: &str, call: &str) -> Assessment {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("applications").join(file);
    let application = Application::from_json(&std::fs::read_to_string(path).unwrap()).unwrap();
    assess(&application, rulebook::get(call).unwrap(), Instant::parse("2026-11-24").unwrap())
}

#[track_caller]
fn says(assessment: &Assessment, rule: &str, subject: &str, outcome: &str) {
    let found = assessment.findings.iter().find(|f| f.rule.id == rule && f.subject.id() == subject);
    assert_eq!(found.map(|f| f.outcome.id()), Some(outcome), "{rule} {subject}");
}

#[test]
fn the_exchange_of_thirteen_people() {
    let assessment = assessed("nepal-bangladesh.json", "CALL-25-CA");
    says(&assessment, "both-ways", "application", "met");
    for partner in ["partners[nhrc]", "partners[bangladesh]"] {
        says(&assessment, "each", partner, "met");
        says(&assessment, "region", partner, "met");
        says(&assessment, "list", partner, "unpublished");
        says(&assessment, "kind", partner, "open");
        says(&assessment, "legal", partner, "open");
    }
    says(&assessment, "step", "application", "open");
    says(&assessment, "age", "placements[out]", "open");
    assert_eq!(assessment.verdict.kind.id(), "not-decided");
    assert!(assessment.budget.stated_difference.is_none());
}

#[test]
fn the_award_to_four_countries() {
    let assessment = assessed("south-south-2024.json", "CALL-26-P2b");
    says(&assessment, "orgs", "application", "met");
    for partner in ["partners[za]", "partners[ke]", "partners[ug]", "partners[mw]"] {
        says(&assessment, "region", partner, "met");
        says(&assessment, "each", partner, "open");
    }
    assert_eq!(assessment.verdict.kind.id(), "not-decided");
    assert!(assessment.findings.iter().all(|finding| finding.outcome.id() != "not_met"));
}

#[test]
fn the_two_hospitals() {
    let assessment = assessed("helse-bergen-kamuzu.json", "CALL-26-P2b");
    says(&assessment, "region", "partners[helse-bergen]", "met");
    says(&assessment, "region", "partners[kamuzu]", "met");
    says(&assessment, "list", "partners[helse-bergen]", "not_applicable");
    says(&assessment, "list", "partners[kamuzu]", "unpublished");
    assert_eq!(assessment.verdict.kind.id(), "not-decided");
}

#[test]
fn the_municipality_that_applies_for_the_first_time() {
    let assessment = assessed("first-time-municipality.json", "CALL-26-P2b");
    says(&assessment, "step", "application", "not_met");
    says(&assessment, "age", "placements[g1]", "not_met");
    says(&assessment, "both-ways", "application", "open");
    says(&assessment, "legal", "partners[p2]", "open");
    assert_eq!(assessment.verdict.kind.id(), "not-eligible");
}
