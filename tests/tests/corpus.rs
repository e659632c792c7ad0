//! The corpus passes, all of it, and shows what it must.

#![allow(clippy::panic)]

use norec_rules::rulebook;
use norec_tests::cases::{self, Case};
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn every_case_passes() {
    let failures: Vec<String> = cases::read().iter().filter_map(|case| cases::check(case).err()).collect();
    assert!(failures.is_empty(), "{} cases fail:\n\n{}\n", failures.len(), failures.join("\n"));
}

#[test]
fn there_are_many_cases_and_each_has_its_own_name() {
    let cases = cases::read();
    assert!(cases.len() >= 60, "only {} cases", cases.len());
    let mut names = BTreeSet::new();
    for Case { name, file, .. } in &cases {
        assert!(names.insert(name), "`{name}` is a name that another case has too ({})", file.display());
    }
}

#[test]
fn a_case_of_a_room_shows_the_rule_of_that_room() {
    for case in cases::read() {
        let Ok(below) = case.file.strip_prefix("rules") else { continue };
        let room = below.parent().map(|room| room.display().to_string().replace('_', "-")).unwrap_or_default();
        for finding in &case.expect.findings {
            assert_eq!(finding.rule(), room, "`{}` belongs to tests/cases", case.name);
        }
    }
}

/// What the corpus shows, by call: the rule, the outcome, and in how many findings.
fn counted() -> BTreeMap<(&'static str, String, String), usize> {
    let mut counted = BTreeMap::new();
    for case in cases::read().iter().filter(|case| cases::check(case).is_ok()) {
        for finding in case.expect.findings.iter().filter(|finding| finding.exists()) {
            let key = (case.call.id, finding.rule().to_owned(), finding.outcome.clone());
            *counted.entry(key).or_default() += 1;
        }
    }
    counted
}

/// Rules that make no finding: the audit of the rulebooks demands a case that states what they remind of.
const ONLY_REMINDS: [&str; 8] =
    ["permit-change", "plan-call", "plan-report", "plan-training", "plan-travel", "post-terms", "report", "staying-on"];
/// Rules that nobody can break: how much is enough is not published.
const NEVER_NOT_MET: [&str; 1] = ["experience"];

#[test]
fn under_every_call_each_rule_is_shown_met_and_not_met() {
    let counted = counted();
    for ((call, rule, outcome), count) in &counted {
        println!("{call} {rule} {outcome}: {count}");
    }
    let mut missing = Vec::new();
    for book in rulebook::all() {
        // Without a known deadline nothing is said of it.
        let silent = |id: &str| ONLY_REMINDS.contains(&id) || (id == "due" && book.deadlines.is_empty());
        for rule in book.rules.iter().filter(|rule| !silent(rule.id)) {
            let never = NEVER_NOT_MET.contains(&rule.id);
            for outcome in ["met", "not_met"].into_iter().filter(|outcome| !never || *outcome == "met") {
                let key = (book.id, rule.id.to_owned(), outcome.to_owned());
                if !counted.contains_key(&key) {
                    missing.push(format!("{} {} {outcome}", book.id, rule.id));
                }
            }
        }
    }
    assert!(missing.is_empty(), "no case shows:\n{}\n", missing.join("\n"));
}
