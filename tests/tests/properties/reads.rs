//! What a rule says it reads is what it reads: another answer changes nothing that it says, and each of those that it names
//! changes something somewhere.

use super::reach::drawn;
use norec_core::{Application, Draft, Entry, FieldPath};
use norec_rules::rulebook::Read;
use norec_rules::{Assessment, Finding, assess};
use norec_tests::generate::{Sample, fields};
use std::cell::LazyCell;
use std::collections::BTreeMap;

/// Every field of an application.
fn paths(application: &Application) -> Vec<FieldPath> {
    fields(&Draft::from_application(application))
}

fn of_rule<'a>(assessment: &'a Assessment, rule: &str) -> Vec<&'a Finding> {
    assessment.findings.iter().filter(|finding| finding.rule.id == rule).collect()
}

/// Puts another entry in a field, and gives the ids of the rules that say something else then.
fn moved(before: &Sample, first: &Assessment, path: &FieldPath, entry: Option<&Entry>) -> Vec<&'static str> {
    let mut changed = before.application.clone();
    if changed.put(path, entry).is_err() || changed == before.application {
        return Vec::new();
    }
    let then = assess(&changed, before.rulebook(), before.instant());
    let rules = first.rulebook.rules.iter();
    rules.filter(|rule| of_rule(first, rule.id) != of_rule(&then, rule.id)).map(|rule| rule.id).collect()
}

#[test]
fn a_rule_reads_what_it_says_it_reads_and_nothing_else() {
    let samples: Vec<Sample> = drawn().collect();
    let mut declared: BTreeMap<(&str, String), Read> = BTreeMap::new();
    // Some fields of some applications in turn, each with what the next application has there, or with nothing.
    let some: Vec<&Sample> = samples.iter().step_by(100).collect();
    for (place, (before, other)) in some.iter().zip(some.iter().skip(1)).enumerate() {
        let first = before.assess();
        for rule in first.rulebook.rules {
            let fields = rule.reads.iter().filter(|read| matches!(read, Read::Field(_) | Read::Of(..)));
            declared.extend(fields.map(|read| ((rule.id, format!("{read:?}")), *read)));
        }
        for path in paths(&before.application).iter().skip(place % 7).step_by(7) {
            let entry = other.application.entry(path).filter(|_| place % 3 > 0);
            for id in moved(before, &first, path, entry.as_ref()) {
                let rule = first.rulebook.rule(id).unwrap();
                assert!(rule.reads.contains(&Read::of(path).unwrap()), "{id} does not say that it reads {path}");
            }
        }
    }
    // Each that is named, until one application is found where it matters.
    for ((id, _), wanted) in declared {
        let mut pairs = samples.iter().zip(samples.iter().skip(1));
        let found = pairs.any(|(before, other)| {
            let first = LazyCell::new(|| before.assess());
            let paths = paths(&before.application).into_iter().filter(|path| Read::of(path) == Some(wanted));
            paths.into_iter().any(|path| {
                let other = other.application.entry(&path);
                // Only what changes costs an assessment.
                [None, other].into_iter().any(|entry| {
                    entry != before.application.entry(&path)
                        && moved(before, &first, &path, entry.as_ref()).contains(&id)
                })
            })
        });
        assert!(found, "{id} says that it reads {wanted:?}, and it changes nothing");
    }
}
