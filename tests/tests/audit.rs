//! The rulebooks pass their audit, and each fault it knows of is found when it is planted.

#![allow(clippy::unwrap_used)]

#[path = "audit/consistency.rs"]
mod consistency;

use norec_rules::{Rulebook, rulebook};
use norec_tests::audit::{audit, facts, facts::Facts, run, topics, topics::Topic};
use std::collections::BTreeMap;
use std::path::Path;

#[test]
fn the_rulebooks_have_no_holes() {
    let audit = run().unwrap();
    assert!(audit.faults.is_empty(), "\n{}\n", audit.faults.join("\n"));
}

/// The compiled table of facts is a copy. Where the original is at hand, it is the same to the letter.
#[test]
fn the_facts_are_an_exact_copy() {
    let original = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/facts/norec.md");
    if let Ok(original) = std::fs::read_to_string(original) {
        assert!(original == std::fs::read_to_string(facts::folder().join("norec.md")).unwrap());
    }
}

struct Files {
    facts: Facts,
    gaps: BTreeMap<String, String>,
    topics: Vec<Topic>,
    books: Vec<&'static Rulebook>,
}

impl Files {
    fn read() -> Files {
        let text = |name: &str| std::fs::read_to_string(facts::folder().join(name)).unwrap();
        Files {
            facts: facts::read(&facts::folder()).unwrap(),
            gaps: toml::from_str(&text("KNOWN_GAPS.toml")).unwrap(),
            topics: topics::parse(&text("topics.toml")).unwrap(),
            books: rulebook::all().to_vec(),
        }
    }

    /// The faults, each of which names what was planted.
    fn faults(&self) -> Vec<String> {
        audit(&self.facts, &self.gaps, &self.topics, &self.books).faults
    }

    fn topic(&mut self, rule: &str) -> &mut Topic {
        self.topics.iter_mut().find(|topic| topic.rules.iter().any(|id| id == rule)).unwrap()
    }
}

#[track_caller]
fn finds(plant: impl FnOnce(&mut Files), wanted: &[&str]) {
    let mut files = Files::read();
    plant(&mut files);
    let faults = files.faults();
    assert!(!faults.is_empty(), "nothing was found");
    for fault in &faults {
        assert!(wanted.iter().all(|word| fault.contains(word)), "{fault} does not say {wanted:?}");
    }
}

#[test]
fn a_row_that_nobody_answers_for_is_found() {
    finds(|files| drop(files.facts.rows.insert("NEW-1".into(), "4".into())), &["NEW-1", "no rulebook cites it"]);
    finds(|files| files.facts.traps += 1, &["trap 14", "no rulebook cites it"]);
    finds(|files| drop(files.gaps.remove("CALL-22")), &["CALL-22", "no rulebook cites it"]);
    // A topic names it, and the facts have no such row.
    finds(|files| drop(files.gaps.remove("RND-1")), &["RND-1", "no table has it"]);
}

#[test]
fn a_stale_gap_is_found() {
    finds(|files| drop(files.gaps.insert("ELI-1".into(), "nobody knows why".into())), &["ELI-1", "is cited now"]);
    finds(|files| drop(files.gaps.insert("ELI-99".into(), "nobody knows why".into())), &["ELI-99", "no such row"]);
    finds(|files| drop(files.gaps.insert("CALL-22".into(), "old".into())), &["CALL-22", "no reason"]);
}

#[test]
fn a_citation_of_a_row_that_is_gone_is_found() {
    finds(|files| drop(files.facts.rows.remove("ELI-7")), &["ELI-7", "a rulebook cites it"]);
}

#[test]
fn a_topic_that_is_missing_or_not_of_the_facts_is_found() {
    finds(
        |files| files.facts.topics.push(("tea at three".into(), String::new())),
        &["tea at three", "does not have it"],
    );
    finds(|files| files.topic("notes").topic = "tea at three".into(), &["topic"]);
}

#[test]
fn a_hole_and_an_overlap_in_time_are_found() {
    // The rule stands in every call for exchanges; its span says so for some of them only, or says it twice.
    finds(
        |files| files.topic("age").spans[0].until = "2026-01-01".parse().ok(),
        &["age", "no such rule in such a call"],
    );
    finds(|files| files.topic("complete").spans[0].until = "2026-01-01".parse().ok(), &["complete", "a hole"]);
    finds(
        |files| {
            let span = files.topic("cap").spans[0].clone();
            files.topic("cap").spans.push(span);
        },
        &["cap", "overlap"],
    );
}

#[test]
fn another_strength_than_the_facts_give_is_found() {
    finds(|files| files.topic("legal").spans[0].strength = "should".into(), &["legal", "by topics.toml it is should"]);
    finds(|files| files.topic("legal").spans[0].strength = "perhaps".into(), &["legal", "no strength"]);
}

#[test]
fn a_rulebook_that_stands_twice_is_found() {
    let mut files = Files::read();
    files.books.push(rulebook::latest());
    let faults = files.faults();
    assert!(faults.iter().any(|fault| fault.contains("two rulebooks have this id")), "{faults:?}");
    assert!(faults.iter().any(|fault| fault.contains("one scheme, one deadline")), "{faults:?}");
}
