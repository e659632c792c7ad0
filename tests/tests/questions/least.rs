//! The fewest questions that any order could come by with: those that it cannot do without.

use super::interview::Applicant;
use norec_core::{Application, FieldPath, ListName, RowId};
use norec_rules::outcome::Outcome;
use norec_rules::questions::next;
use norec_rules::{Finding, Strength, VerdictKind};

/// No order asks fewer questions than this. `asked` are those of some order that came to the end.
pub fn least(applicant: &Applicant<'_>, asked: &[FieldPath]) -> usize {
    let end = applicant.assess(applicant.truth);
    if end.verdict.kind != VerdictKind::NotEligible {
        // What is needed is asked in every order, so in this one too.
        return needed(applicant, asked, |without| !next(without, &applicant.assess(without)).is_empty());
    }
    // In the end some requirement is not in place, and each answer without which that would not be known is needed.
    let is_it = |finding: &&Finding| finding.strength == Strength::Must && finding.outcome == Outcome::NotMet;
    let of_one = |finding: &Finding| {
        needed(applicant, asked, |without| {
            let then = applicant.assess(without);
            then.like(finding).is_none_or(|then| then.outcome != Outcome::NotMet)
        })
    };
    end.findings.iter().filter(|finding| finding.binds()).filter(is_it).map(of_one).min().unwrap_or_default()
}

/// How many of the answers are needed: without one of them alone, the end is another. A row comes after those before it.
fn needed(applicant: &Applicant<'_>, asked: &[FieldPath], differs: impl Fn(&Application) -> bool) -> usize {
    let mut rows = [0_usize; ListName::ALL.len()];
    let mut fields = 0;
    let mut seen: Vec<&FieldPath> = Vec::new();
    for path in asked {
        if seen.contains(&path) {
            continue;
        }
        seen.push(path);
        let mut without = applicant.truth.clone();
        match path {
            FieldPath::Field(_) | FieldPath::Row(..) if applicant.truth.entry(path).is_some() => {
                without.put(path, None).unwrap();
                if differs(&without) {
                    fields += 1;
                    if let FieldPath::Row(list, id, _) = path {
                        let count = &mut rows[*list as usize];
                        *count = (*count).max(place(applicant.truth, *list, *id) + 1);
                    }
                }
            }
            FieldPath::List(list) if applicant.truth.is_complete(*list) => {
                without.set_complete(*list, false);
                if differs(&without) {
                    rows[*list as usize] = applicant.truth.row_count(*list) + 1;
                }
            }
            _ => {}
        }
    }
    fields + rows.iter().sum::<usize>()
}

fn place(application: &Application, list: ListName, id: RowId) -> usize {
    application.row_ids(list).iter().position(|row| *row == id).unwrap()
}
