//! A remedy that is shown does what it says, and nothing smaller of the same does.
//!
//! `cargo xtask remedies` proves it of many more applications, and prints how many remedies of each kind they had.

#![allow(clippy::unwrap_used, clippy::arithmetic_side_effects, clippy::indexing_slicing)]

#[path = "remedies/law.rs"]
mod law;
#[path = "remedies/table.rs"]
mod table;

use norec_core::{Application, Edit, Entry, FieldPath, ListName, Partner};
use norec_rules::remedy::{Advice, Why, advise, lead};
use norec_rules::{Outcome, VerdictKind, assess, rulebook};
use norec_tests::generate::{Move, Sample, drawn, moved, sample};
use proptest::prelude::*;
use proptest::sample::Index;
use std::sync::atomic::{AtomicU8, Ordering};
use std::time::Instant;
use table::Table;

/// So many applications `cargo xtask remedies` takes, in as many parts, each with its own seed.
const APPLICATIONS: usize = 100_000;
const PARTS: u8 = 100;
/// So many remedies of each kind at least must have been searched for.
const OF_EACH_KIND: usize = 1000;

/// An application; of ten, one has many units on a line of activities, which blind moves seldom come to.
fn with_many_units() -> impl Strategy<Value = Sample> {
    let units = prop_oneof![9 => Just(None), 1 => any::<Index>().prop_map(Some)];
    (sample(), units).prop_map(|(sample, line)| {
        let (base, mut moves) = sample.from.clone();
        moves.extend(line.map(|line| Move::Units(line, "400")));
        Sample { application: moved(base, &moves), from: (base, moves), ..sample }
    })
}

/// The applications of one part, always the same.
fn part(seed: u8) -> impl Iterator<Item = Sample> {
    drawn(with_many_units(), seed).take(APPLICATIONS / usize::from(PARTS))
}

/// The table over all parts, on every core there is. Stops at the first remedy that breaks a law.
fn proven() -> Table {
    let next = AtomicU8::new(0);
    let worker = || {
        let mut table = Table::default();
        loop {
            let seed = next.fetch_add(1, Ordering::Relaxed);
            if seed >= PARTS {
                return table;
            }
            for sample in part(seed) {
                if let Err(wrong) = table.add(&sample) {
                    next.store(PARTS, Ordering::Relaxed);
                    panic!("part {seed}, {:?} under {}: {wrong}", sample.from, sample.call);
                }
            }
        }
    };
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(worker)).collect();
        workers.into_iter().map(|worker| worker.join().unwrap()).fold(Table::default(), Table::and)
    })
}

#[test]
#[ignore = "prints the table: cargo xtask remedies"]
fn printed() {
    let start = Instant::now();
    let table = proven();
    println!("{table}\nin {} s", start.elapsed().as_secs());
    let few = table.below(OF_EACH_KIND);
    assert!(few.is_empty(), "fewer than {OF_EACH_KIND} had to be searched for: {few:?}");
}

/// Under a call whose rules are carried over, one partner with all else in order is for Norec to judge. A second one, of
/// whom nothing is known, mends that, and leaves everything undecided.
#[test]
fn a_change_that_lowers_the_verdict_is_not_shown() {
    let only_one = [
        Move::Keep(ListName::Partners, 1, true),
        Move::Keep(ListName::Placements, 0, true),
        Move::Keep(ListName::Lines, 2, true),
    ];
    let application = moved(3, &only_one);
    let book = rulebook::get("CALL-27-P2").unwrap();
    let as_of = norec_core::Instant::parse("2026-08-01").unwrap();
    let now = assess(&application, book, as_of);
    let decided: Vec<_> = now.verdict.decided_by.iter().map(|place| now.findings[*place].rule.id).collect();
    assert_eq!(now.verdict.kind, VerdictKind::Judgement, "{decided:?}");
    let place = now.findings.iter().position(|finding| finding.rule.id == "orgs").unwrap();
    assert_eq!(now.findings[place].outcome, Outcome::NotMet);
    assert_eq!(advise(&application, &now, place), Some(Advice::Nothing(Why::NoChange)));

    let path = FieldPath::Row(ListName::Partners, application.free_id(ListName::Partners), &Partner::COORDINATOR);
    let tempting = [Edit { path, from: None, to: Some(Entry::Typed("no".to_owned())) }];
    let then = assess(&application.edited(&tempting).unwrap(), book, as_of);
    assert!(then.findings.iter().any(|finding| finding.rule.id == "orgs" && finding.outcome == Outcome::Met));
    assert!(then.verdict.kind < now.verdict.kind);
}

/// The verdict leads with the smallest change, and says whether it is enough.
#[test]
fn the_verdict_leads_with_the_smallest() {
    let book = rulebook::get("CALL-26-P2b").unwrap();
    let as_of = norec_core::Instant::parse("2026-08-01").unwrap();
    let led = |json: &str| {
        let application = Application::from_json(json).unwrap();
        let now = assess(&application, book, as_of);
        let advice: Vec<_> = (0..now.findings.len()).map(|place| advise(&application, &now, place)).collect();
        let lead = lead(&application, &now, |place| advice[place].as_ref());
        lead.map(|lead| (now.findings[lead.place].rule.id, lead.is_enough))
    };
    let one = r#"{"plan": {"preparatory_training": true, "homecoming_training": false}}"#;
    assert_eq!(led(one), Some(("trainings", true)));
    // Two requirements are not in place: one takes an answer, the other two.
    let two = r#"{"history": {"phase_1": false, "agreement": null},
        "plan": {"preparatory_training": false, "homecoming_training": false}}"#;
    assert_eq!(led(two), Some(("step", false)));
    assert_eq!(led("{}"), None);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_remedy_does_what_it_says_and_one_step_less_does_not(sample in with_many_units()) {
        let kept = Table::default().add(&sample);
        prop_assert!(kept.is_ok(), "{}", kept.unwrap_err());
    }
}
