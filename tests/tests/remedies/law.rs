//! What holds of every remedy that is shown.

use norec_core::{Amount, Application, Draft, Edit, Entry, FieldKind, FieldPath, parse_amount, read};
use norec_rules::outcome::Outcome;
use norec_rules::remedy::{Kind, Remedy};
use norec_rules::{Assessment, Finding, Subject, assess};
use norec_tests::generate::Sample;
use std::collections::BTreeSet;

/// The rule and subject of a finding.
fn name(finding: &Finding) -> String {
    [finding.rule.id, " ", &finding.subject.id()].concat()
}

fn in_place(outcome: &Outcome) -> bool {
    matches!(outcome, Outcome::Met | Outcome::Unpublished(_))
}

fn holds(then: &Assessment, finding: &Finding) -> bool {
    then.like(finding).is_some_and(|after| in_place(&after.outcome))
}

/// Through the door by which a form comes, and assessed anew.
fn tried(sample: &Sample, edits: &[Edit]) -> Option<Assessment> {
    let mut draft = Draft::from_application(&sample.application);
    draft.edit(edits);
    let said = read(&draft);
    said.problems.is_empty().then(|| assess(&said.application, sample.rulebook(), sample.instant()))
}

fn text(entry: Option<&Entry>) -> Option<&str> {
    match entry {
        Some(Entry::Typed(text)) => Some(text),
        _ => None,
    }
}

/// The edit with one step less, towards where the answer came from; nothing where there is no step between.
fn one_less(edit: &Edit) -> Option<Edit> {
    let to = text(edit.to.as_ref())?;
    let kind = edit.path.field()?.kind;
    let less = match kind {
        FieldKind::Count | FieldKind::Years | FieldKind::Months => {
            let (from, to): (u32, u32) = (text(edit.from.as_ref())?.parse().ok()?, to.parse().ok()?);
            if to > from { to - 1 } else { to + 1 }.to_string()
        }
        // Costs are only ever lowered.
        FieldKind::Amount | FieldKind::Quantity => {
            let to = parse_amount(&to.replace('.', ",")).ok()?.get();
            Draft::text_of(Amount::new(to + norec_core::Decimal::new(1, to.scale())).ok()?)
        }
        // Of a new paper: as old as it may be.
        FieldKind::Date => Draft::text_of_day(to.parse::<norec_core::Date>().ok()?.pred_opt()?),
        _ => return None,
    };
    (Some(less.as_str()) != text(edit.from.as_ref())).then(|| Edit { to: Some(Entry::Typed(less)), ..edit.clone() })
}

/// The row that an edit is part of, if the application does not have it.
fn new_row(edit: &Edit, application: &Application) -> Option<(norec_core::ListName, norec_core::RowId)> {
    match edit.path {
        FieldPath::Row(list, id, _) if !application.row_ids(list).contains(&id) => Some((list, id)),
        _ => None,
    }
}

/// Every way to do one step less: a number or a day one nearer to where it was, a row not made, an answer left as it is.
fn smaller(edits: &[Edit], application: &Application) -> Vec<Vec<Edit>> {
    let mut all = Vec::new();
    let mut rows = BTreeSet::new();
    for (at, edit) in edits.iter().enumerate() {
        let mut fewer = edits.to_vec();
        if let Some(less) = one_less(edit) {
            fewer[at] = less;
            all.push(fewer);
        } else if let Some(row) = new_row(edit, application) {
            if rows.insert(row) {
                fewer.retain(|edit| new_row(edit, application) != Some(row));
                all.push(fewer);
            }
        } else {
            fewer.remove(at);
            all.push(fewer);
        }
    }
    all
}

/// Whether a remedy had to be searched for: a number or a day was moved to where the rule turns, a row was made, or no
/// single change does it. One answer that becomes another of a few words is trivial.
pub fn is_searched(remedy: &Remedy, application: &Application) -> bool {
    let moved = matches!(remedy.kind, Kind::Amount | Kind::Count | Kind::AgeLimit | Kind::Date | Kind::Length);
    moved || remedy.edits.len() > 1 || remedy.edits.iter().any(|edit| new_row(edit, application).is_some())
}

/// What is wrong with a remedy for the finding at a place; nothing if it keeps every law.
pub fn broken(sample: &Sample, now: &Assessment, place: usize, remedy: &Remedy) -> Result<(), String> {
    let finding = &now.findings[place];
    let wrong = |what: &str| Err(format!("{}: {what}: {:?}", name(finding), remedy.edits));
    // It can be made, and does what it says.
    let Some(then) = tried(sample, &remedy.edits) else { return wrong("cannot be read") };
    if !holds(&then, finding) {
        return wrong("does not do it");
    }
    if remedy.edits.iter().any(|edit| edit.from != sample.application.entry(&edit.path)) {
        return wrong("starts from something else");
    }
    // The verdict is never lower.
    if then.verdict.kind < now.verdict.kind || then.verdict.kind != remedy.verdict {
        return wrong("the verdict is lower, or another");
    }
    // Nothing is lost unsaid, and nothing else is mended unsaid.
    for (place, other) in now.findings.iter().enumerate().filter(|(other, _)| *other != place) {
        let held = holds(&then, other);
        let lost = other.outcome == Outcome::Met && !held && !matches!(other.subject, Subject::RowsToCome(_));
        let mended = matches!(other.outcome, Outcome::NotMet | Outcome::Depends(_)) && held;
        if (remedy.breaks.contains(&place), remedy.mends.contains(&place)) != (lost, mended) {
            return wrong(&[&name(other), " is lost or mended unsaid"].concat());
        }
    }
    // One step less does not do it.
    for fewer in smaller(&remedy.edits, &sample.application) {
        if tried(sample, &fewer).is_some_and(|then| holds(&then, finding)) {
            return wrong(&format!("{fewer:?} does it too"));
        }
    }
    Ok(())
}
