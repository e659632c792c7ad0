//! How often one assessment asks for memory, to the last time: `tests/golden/allocations.txt`.
//!
//! A change that is meant renews the file, and its difference is looked at like any other:
//!
//! ```sh
//! NOREC_RENEW=1 cargo test -p norec-tests --test allocations
//! ```
//!
//! The eight rules are the ones that `cargo xtask bench` measures, so that a new rule moves the other half only.

#![allow(clippy::unwrap_used)]

use norec_core::{Application, Draft, FieldPath, Instant, ListName, read};
use norec_rules::{Rulebook, assess, rulebook};
use std::fmt::Write;
use std::path::Path;

const EIGHT: [&str; 8] = ["kind", "legal", "orgs", "step", "age", "both-ways", "each", "cap"];

const HEAD: &str = "\
# How often one assessment under CALL-26-P2b asks for memory. Renewed by
#   NOREC_RENEW=1 cargo test -p norec-tests --test allocations
";

const EXAMPLES: [(&str, &str); 4] = [
    ("first-time-municipality", include_str!("../../examples/applications/first-time-municipality.json")),
    ("helse-bergen-kamuzu", include_str!("../../examples/applications/helse-bergen-kamuzu.json")),
    ("nepal-bangladesh", include_str!("../../examples/applications/nepal-bangladesh.json")),
    ("south-south-2024", include_str!("../../examples/applications/south-south-2024.json")),
];

/// Always the same call, so that a new one changes no count.
fn call() -> &'static Rulebook {
    rulebook::get("CALL-26-P2b").unwrap()
}

#[test]
fn an_assessment_asks_for_memory_as_often_as_written() {
    let eight: Vec<_> = EIGHT.iter().filter_map(|id| call().rule(id)).collect();
    assert_eq!(eight.len(), EIGHT.len(), "a rule was renamed or left the call");
    let eight: &'static Rulebook = Box::leak(Box::new(Rulebook { rules: eight.leak(), ..*call() }));
    let counted = HEAD.to_owned()
        + &of_rules("eight rules", eight)
        + &of_rules(&format!("all {} rules", call().rules.len()), call());

    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/allocations.txt");
    if std::env::var_os("NOREC_RENEW").is_some() {
        std::fs::write(&file, &counted).unwrap();
    }
    let written = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        counted == written,
        "{} does not say what was counted; if the change is meant, renew it as it says.\n\nIt says:\n{written}\n\
         Counted:\n{counted}",
        file.display()
    );
}

/// The lines of the file for one set of rules.
fn of_rules(name: &str, rules: &'static Rulebook) -> String {
    let (called, example) = EXAMPLES[0];
    let set = fixed_set();
    let of_set: u64 = set.iter().map(|application| count(application, rules)).sum();
    let mut lines = format!("\n{name}\n");
    writeln!(lines, "{:>6}  an empty application", count(&Application::default(), rules)).unwrap();
    writeln!(lines, "{:>6}  examples/applications/{called}.json", count(&parsed(example), rules)).unwrap();
    let hundredths = of_set * 100 / set.len() as u64;
    let mean = format!("{}.{:02}", hundredths / 100, hundredths % 100);
    writeln!(lines, "{mean:>6}  the mean of {} applications: {of_set} in all", set.len()).unwrap();
    lines
}

/// The second time: what is made once only, in the first, is no cost of an assessment.
fn count(application: &Application, rules: &'static Rulebook) -> u64 {
    let as_of = Instant::parse("2026-08-01").unwrap();
    let run = || {
        allocation_counter::measure(|| {
            std::hint::black_box(assess(application, rules, as_of));
        })
    };
    run();
    let second = run();
    assert_eq!(second.count_current, 0, "an assessment that is dropped leaves no memory behind");
    assert_eq!(run(), second, "the same every time");
    second.count_total
}

/// Each example as it stands, with every list closed, and half filled: every second of its answers left out.
fn fixed_set() -> Vec<Application> {
    let examples = EXAMPLES.iter().map(|(_, json)| parsed(json));
    examples.flat_map(|whole| [half_filled(&whole), closed(&whole), whole]).collect()
}

fn parsed(json: &str) -> Application {
    Application::from_json(json).unwrap()
}

fn closed(application: &Application) -> Application {
    let mut draft = Draft::from_application(application);
    for list in ListName::ALL {
        draft.set_complete(list, true);
    }
    read(&draft).application
}

fn half_filled(application: &Application) -> Application {
    let mut draft = Draft::from_application(application);
    let mut paths: Vec<FieldPath> = FieldPath::singles().collect();
    for list in ListName::ALL {
        for id in draft.rows(list) {
            paths.extend(list.fields().iter().map(|field| FieldPath::Row(list, *id, field)));
        }
    }
    paths.retain(|path| draft.entry(path).is_some());
    for path in paths.into_iter().step_by(2) {
        draft.set(path, None);
    }
    read(&draft).application
}
