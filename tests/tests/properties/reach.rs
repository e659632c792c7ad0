//! What the generator reaches: each rule with each of its outcomes, often enough to be worth looking at.

use norec_tests::generate::{self, Sample, sample, sample_of_schemes};
use std::collections::BTreeMap;

/// As many applications, always the same ones.
const DRAWN: usize = 11_000;
/// As often at least each pair must occur.
const OFTEN: u32 = 100;

/// As many of the other schemes.
const DRAWN_OF_SCHEMES: usize = 40_000;

/// As often of the other schemes, where some pairs need three answers at once.
const OFTEN_OF_SCHEMES: u32 = 50;

/// Its rules that no exchange has are reached too.
const FIRST_STEP: &str = "CALL-26-P1";

const OUTCOMES: [&str; 6] = ["met", "not_met", "open", "unpublished", "depends", "not_applicable"];

/// The outcomes that each rule can have, and the generator must reach: `x`, in the order of [`OUTCOMES`].
const REACHED: [(&str, [char; 6]); 57] = [
    //             met  not  open unp  dep  n/a
    ("kind", ['x', 'x', 'x', '-', '-', 'x']),
    ("legal", ['x', 'x', 'x', '-', '-', 'x']),
    ("capacity", ['x', 'x', 'x', '-', '-', 'x']),
    ("region", ['x', 'x', 'x', '-', 'x', 'x']),
    ("list", ['x', 'x', 'x', 'x', '-', 'x']),
    ("orgs", ['x', 'x', 'x', '-', '-', '-']),
    ("payee", ['x', 'x', 'x', '-', '-', '-']),
    ("step", ['x', 'x', 'x', '-', 'x', '-']),
    ("new-partner", ['x', 'x', 'x', '-', '-', 'x']),
    ("length", ['x', 'x', 'x', 'x', 'x', '-']),
    ("for-new", ['x', 'x', 'x', 'x', '-', '-']),
    ("round", ['x', 'x', 'x', '-', '-', 'x']),
    ("stay", ['x', 'x', 'x', '-', '-', 'x']),
    ("age", ['x', 'x', 'x', '-', '-', 'x']),
    ("trainings", ['x', 'x', 'x', '-', '-', '-']),
    ("learning", ['x', 'x', 'x', '-', '-', '-']),
    ("abroad", ['x', 'x', 'x', '-', '-', 'x']),
    ("virtual", ['x', 'x', 'x', '-', '-', 'x']),
    ("both-ways", ['x', 'x', 'x', '-', '-', '-']),
    ("each", ['x', 'x', 'x', '-', '-', 'x']),
    ("balance", ['x', 'x', 'x', '-', '-', 'x']),
    ("cap", ['x', 'x', 'x', 'x', 'x', '-']),
    ("rate", ['x', 'x', 'x', 'x', '-', 'x']),
    ("own-training", ['x', 'x', 'x', '-', '-', 'x']),
    ("notes", ['x', 'x', 'x', '-', '-', 'x']),
    ("administration", ['x', 'x', 'x', '-', '-', 'x']),
    ("transfer-plan", ['x', 'x', 'x', '-', '-', '-']),
    ("papers", ['x', 'x', 'x', '-', 'x', 'x']),
    ("due", ['x', 'x', '-', '-', 'x', '-']),
    ("complete", ['x', 'x', 'x', '-', '-', '-']),
    ("signed", ['x', 'x', 'x', '-', '-', '-']),
    ("portal", ['x', 'x', 'x', '-', '-', '-']),
    ("contract", ['x', 'x', 'x', '-', '-', '-']),
    ("ethics", ['x', 'x', 'x', '-', '-', '-']),
    ("emergency", ['x', 'x', 'x', '-', '-', '-']),
    ("network", ['x', 'x', 'x', '-', '-', '-']),
    ("returned", ['x', 'x', 'x', '-', '-', '-']),
    ("homecoming", ['x', 'x', 'x', '-', '-', '-']),
    ("forwarder", ['x', 'x', 'x', '-', '-', '-']),
    ("place", ['x', '-', 'x', 'x', '-', '-']),
    ("goal", ['x', 'x', 'x', '-', '-', '-']),
    ("sum", ['x', 'x', 'x', '-', '-', '-']),
    ("emphasis", ['x', 'x', 'x', '-', '-', '-']),
    ("citizen", ['x', 'x', 'x', '-', '-', '-']),
    ("education", ['x', 'x', 'x', '-', '-', 'x']),
    ("experience", ['x', '-', 'x', 'x', '-', 'x']),
    ("jpo", ['x', 'x', 'x', '-', 'x', 'x']),
    ("english", ['x', 'x', 'x', '-', '-', '-']),
    ("un-language", ['x', 'x', 'x', '-', '-', '-']),
    ("invitation", ['x', 'x', 'x', '-', '-', '-']),
    ("engaged", ['x', 'x', 'x', '-', '-', '-']),
    ("employment", ['x', 'x', 'x', '-', '-', '-']),
    ("living", ['x', 'x', 'x', '-', '-', '-']),
    ("permit-year", ['x', 'x', 'x', '-', '-', '-']),
    ("plan-start", ['x', 'x', 'x', '-', '-', '-']),
    ("plan-stay", ['x', 'x', 'x', '-', '-', '-']),
    ("permit-total", ['x', 'x', 'x', '-', '-', '-']),
];

pub fn drawn() -> impl Iterator<Item = Sample> {
    generate::drawn(sample(), 26).take(DRAWN)
}

/// Whether a call for exchanges that applications are drawn for has the rule.
fn in_exchanges(rule: &str) -> bool {
    ["CALL-26-P2b", "CALL-25-CA"].iter().any(|call| norec_rules::rulebook::get(call).unwrap().rule(rule).is_some())
}

/// Rule and outcome, with how many findings said so.
fn counts() -> BTreeMap<(String, String), u32> {
    let mut counts = BTreeMap::new();
    let first_step = norec_rules::rulebook::get(FIRST_STEP).unwrap();
    for sample in generate::drawn(sample_of_schemes(), 26).take(DRAWN_OF_SCHEMES) {
        // What the exchange has too is counted there.
        let own = sample.assess().findings.into_iter().filter(|finding| !in_exchanges(finding.rule.id));
        for finding in own {
            *counts.entry((finding.rule.id.to_owned(), finding.outcome.id().to_owned())).or_insert(0) += 1;
        }
    }
    for sample in drawn() {
        let own = sample.assess();
        let other = norec_rules::assess(&sample.application, first_step, sample.instant());
        // Of the first step only what calls for exchanges do not have.
        let only_there = other.findings.into_iter().filter(|finding| !in_exchanges(finding.rule.id));
        for finding in own.findings.into_iter().chain(only_there) {
            let pair = (finding.rule.id.to_owned(), finding.outcome.id().to_owned());
            *counts.entry(pair).or_insert(0) += 1;
        }
    }
    counts
}

fn print(counts: &BTreeMap<(String, String), u32>) {
    println!("{DRAWN} applications; findings by rule and outcome:");
    println!("{:<12}{}", "", OUTCOMES.map(|outcome| format!("{outcome:>15}")).concat());
    for (rule, _) in REACHED {
        let of = |outcome: &str| counts.get(&(rule.to_owned(), outcome.to_owned())).copied().unwrap_or(0);
        println!("{rule:<12}{}", OUTCOMES.map(|outcome| format!("{:>15}", of(outcome))).concat());
    }
}

#[test]
fn each_rule_is_reached_with_each_of_its_outcomes_and_the_corpus_shows_each() {
    let counts = counts();
    print(&counts);
    let mut wrong = Vec::new();
    for (rule, marks) in REACHED {
        for (outcome, mark) in OUTCOMES.into_iter().zip(marks) {
            let count = counts.get(&(rule.to_owned(), outcome.to_owned())).copied().unwrap_or(0);
            match mark {
                'x' if count
                    < if in_exchanges(rule) || rule == "for-new" || rule == "portal" {
                        OFTEN
                    } else {
                        OFTEN_OF_SCHEMES
                    } =>
                {
                    wrong.push(format!("{rule} {outcome}: only {count} times"))
                }
                '-' if count > 0 => wrong.push(format!("{rule} {outcome}: {count} times, and not in the table")),
                _ => {}
            }
        }
    }
    let unknown = counts.keys().filter(|(rule, _)| REACHED.iter().all(|(known, _)| known != rule));
    wrong.extend(unknown.map(|(rule, _)| format!("{rule}: not in the table")));
    let shown = norec_tests::cases::shown();
    for pair in counts.keys().filter(|pair| !shown.contains(*pair)) {
        wrong.push(format!("{} {}: no case of the corpus shows it", pair.0, pair.1));
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
