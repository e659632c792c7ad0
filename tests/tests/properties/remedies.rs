//! A remedy that is shown does what it says, and nothing smaller of the same does.

use super::{cases, name};
use norec_core::{Amount, Application, Draft, Edit, Entry, FieldKind, read};
use norec_rules::outcome::Outcome;
use norec_rules::remedy::{Advice, Remedy, advise, asks};
use norec_rules::{Assessment, Finding, assess};
use norec_tests::generate::{Sample, sample};
use proptest::prelude::*;
use std::collections::BTreeMap;

fn in_place(outcome: &Outcome) -> bool {
    matches!(outcome, Outcome::Met | Outcome::Unpublished(_))
}

fn same<'a>(then: &'a Assessment, finding: &Finding) -> Option<&'a Finding> {
    then.findings.iter().find(|other| name(other) == name(finding))
}

/// Through the door by which a form comes, and assessed anew.
fn tried(sample: &Sample, edits: &[Edit]) -> Option<Assessment> {
    let mut draft = Draft::from_application(&sample.application);
    draft.edit(edits);
    let said = read(&draft);
    said.problems.is_empty().then(|| assess(&said.application, sample.rulebook(), sample.instant()))
}

/// The edit with one step less; nothing where there is no step between.
fn one_less(edit: &Edit, application: &Application) -> Option<Edit> {
    let text = |entry: &Option<Entry>| match entry {
        Some(Entry::Typed(text)) => Some(text.clone()),
        _ => None,
    };
    let (from, to) = (text(&edit.from)?, text(&edit.to)?);
    let less = match edit.path.field()?.kind {
        FieldKind::Count | FieldKind::Years | FieldKind::Months => {
            let (from, to): (u32, u32) = (from.parse().ok()?, to.parse().ok()?);
            if to > from { to - 1 } else { to + 1 }.to_string()
        }
        FieldKind::Amount | FieldKind::Quantity => {
            let mut changed = application.clone();
            changed.put(&edit.path, edit.to.as_ref()).ok()?;
            let to = norec_core::parse_amount(&to.replace('.', ",")).ok()?.get();
            let step = norec_core::Decimal::new(1, to.scale());
            Draft::text_of(Amount::new(to + step).ok()?)
        }
        _ => return None,
    };
    (less != from).then(|| Edit { to: Some(Entry::Typed(less)), ..edit.clone() })
}

fn proven(sample: &Sample, now: &Assessment, place: usize, remedy: &Remedy) -> Result<(), TestCaseError> {
    let finding = &now.findings[place];
    let then = tried(sample, &remedy.edits);
    prop_assert!(then.is_some(), "{}: {:?} cannot be read", name(finding), remedy.edits);
    let then = then.unwrap();
    let after = same(&then, finding);
    prop_assert!(
        after.is_some_and(|after| in_place(&after.outcome)),
        "{}: {:?} {:?}",
        name(finding),
        remedy.edits,
        after
    );
    prop_assert!(then.verdict.kind >= now.verdict.kind, "{}: the verdict is lower", name(finding));
    prop_assert_eq!(then.verdict.kind, remedy.verdict);
    for (place, other) in now.findings.iter().enumerate().filter(|(other, _)| *other != place) {
        let held = same(&then, other).is_some_and(|after| in_place(&after.outcome));
        let rows_to_come = matches!(other.subject, norec_rules::Subject::RowsToCome(_));
        let lost = other.outcome == Outcome::Met && !held && !rows_to_come;
        prop_assert_eq!(remedy.breaks.contains(&place), lost, "{}: {} is lost unsaid", name(finding), name(other));
        let mended = matches!(other.outcome, Outcome::NotMet | Outcome::Depends(_)) && held;
        prop_assert_eq!(remedy.mends.contains(&place), mended, "{}: {}", name(finding), name(other));
    }
    for (at, edit) in remedy.edits.iter().enumerate() {
        prop_assert_eq!(&edit.from, &sample.application.entry(&edit.path), "{}", edit.path);
        let mut fewer = remedy.edits.clone();
        match one_less(edit, &sample.application) {
            Some(less) => fewer[at] = less,
            None if edit.from.is_none() && edit.path.row().is_some() => continue,
            None => drop(fewer.remove(at)),
        }
        let still = tried(sample, &fewer)
            .is_some_and(|then| same(&then, finding).is_some_and(|after| in_place(&after.outcome)));
        prop_assert!(!still, "{}: {:?} does it too", name(finding), fewer);
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn a_remedy_does_what_it_says_and_one_step_less_does_not(sample in sample()) {
        let now = sample.assess();
        for place in 0..now.findings.len() {
            match advise(&sample.application, &now, place) {
                Some(Advice::Change(remedies)) => {
                    prop_assert!(asks(&now.findings[place]) && !remedies.is_empty());
                    for remedy in &remedies {
                        proven(&sample, &now, place, remedy)?;
                    }
                }
                Some(Advice::Nothing(_)) => prop_assert!(asks(&now.findings[place])),
                None => prop_assert!(!asks(&now.findings[place])),
            }
        }
    }
}

#[test]
#[ignore = "prints what the search finds"]
fn what_is_found() {
    let mut counts: BTreeMap<(String, String), u32> = BTreeMap::new();
    let mut shown: BTreeMap<String, String> = BTreeMap::new();
    for sample in super::reach::drawn() {
        let now = sample.assess();
        for (place, finding) in now.findings.iter().enumerate() {
            let Some(advice) = advise(&sample.application, &now, place) else { continue };
            let what = match &advice {
                Advice::Change(remedies) => {
                    let first =
                        remedies[0].edits.iter().map(|edit| format!("{} {:?} -> {:?}", edit.path, edit.from, edit.to));
                    let text = format!(
                        "{} | breaks {} mends {}",
                        first.collect::<Vec<_>>().join("; "),
                        remedies[0].breaks.len(),
                        remedies[0].mends.len()
                    );
                    shown.insert(format!("{} {}", finding.rule.id, finding.outcome.id()), text);
                    "change".to_owned()
                }
                Advice::Nothing(why) => format!("{why:?}").split('(').next().unwrap().to_owned(),
            };
            *counts.entry((finding.rule.id.to_owned(), what)).or_default() += 1;
        }
    }
    for (pair, count) in counts {
        println!("{pair:?} {count}");
    }
    for (rule, text) in shown {
        println!("{rule}: {text}");
    }
}
