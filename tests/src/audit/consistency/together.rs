//! Rows of two rules that read the same answer: whether one application can have both in place.

use super::cases::Space;
use super::found::{Found, Kind};
use super::further::further;
use super::search::STEPS;
use super::shrink::{is_a_document, smallest};
use super::statement::Statement;
use super::values::Values;
use crate::generate::{BASES, moved};
use norec_core::Application;
use norec_rules::Finding;
use norec_rules::outcome::Outcome;
use norec_rules::rulebook::Read;
use std::ops::ControlFlow;

/// How a rule stands as a whole.
#[derive(Clone, Copy, PartialEq)]
enum Stands {
    /// Something is in place, and nothing is not.
    InPlace,
    NotInPlace,
    Neither,
}

impl Stands {
    fn of(findings: &[Finding]) -> Stands {
        let some = |outcome: Outcome| findings.iter().any(|finding| finding.outcome == outcome);
        match (some(Outcome::NotMet), some(Outcome::Met)) {
            (true, _) => Stands::NotInPlace,
            (false, true) => Stands::InPlace,
            (false, false) => Stands::Neither,
        }
    }
}

/// What no case can have in place at once, though each can be in place: the statements are those of every rule.
pub fn found(rules: &[Vec<Statement>]) -> Vec<Found> {
    let in_order: Vec<Application> = (0..BASES).map(|base| moved(base, &[])).collect();
    let by_base = |one: &Statement| -> Vec<bool> {
        in_order.iter().map(|case| Stands::of(&one.says(case)) == Stands::InPlace).collect()
    };
    let all: Vec<(usize, &Statement, Vec<bool>)> = rules
        .iter()
        .enumerate()
        .flat_map(|(rule, statements)| statements.iter().map(move |one| (rule, one)))
        .map(|(rule, one)| (rule, one, by_base(one)))
        .collect();
    let mut found = Vec::new();
    for (place, (rule, one, here)) in all.iter().enumerate() {
        for (other_rule, other, there) in all.iter().skip(place + 1) {
            let at_once = here.iter().zip(there).any(|(here, there)| *here && *there);
            if rule != other_rule && !at_once && share(one, other) && !one.calls_with(other).is_empty() {
                found.extend(never_both(one, other));
            }
        }
    }
    found
}

/// Whether two rules read the same answer. How many rows a list has is none.
fn share(one: &Statement, other: &Statement) -> bool {
    let mut answers = one.rule.reads.iter().filter(|read| matches!(read, Read::Field(_) | Read::Of(..)));
    answers.any(|read| other.rule.reads.contains(read))
}

fn never_both(one: &Statement, other: &Statement) -> Option<Found> {
    let more = other.rule.reads.iter().filter(|read| !one.rule.reads.contains(read));
    let reads: Vec<Read> = one.rule.reads.iter().chain(more).copied().collect();
    let (mut at_once, mut only_one, mut only_other) = (false, None, false);
    Space::of(&reads, &Values::of(&[one, other])).each(|case| {
        let mut todo = vec![(case.clone(), 0)];
        while let Some((case, step)) = todo.pop() {
            let (here, there) = (one.says(&case), other.says(&case));
            match (Stands::of(&here), Stands::of(&there)) {
                (Stands::InPlace, Stands::InPlace) => {
                    at_once = true;
                    return ControlFlow::Break(());
                }
                (Stands::InPlace, Stands::NotInPlace) if only_one.is_none() && is_a_document(&case) => {
                    only_one = Some(case.clone());
                }
                (Stands::NotInPlace, Stands::InPlace) => only_other = true,
                _ => {}
            }
            if step < STEPS {
                let next = further(&case, here.iter().chain(&there), step);
                todo.extend(next.into_iter().map(|case| (case, step + 1)));
            }
        }
        ControlFlow::Continue(())
    });
    let case = only_one.filter(|_| only_other && !at_once)?;
    let sides = |case: &Application| {
        let (here, there) = (one.says(case), other.says(case));
        let met = here.iter().find(|finding| finding.outcome == Outcome::Met)?;
        let not = there.iter().find(|finding| finding.outcome == Outcome::NotMet)?;
        (Stands::of(&here) == Stands::InPlace).then(|| [(one, met.clone()), (other, not.clone())])
    };
    let case = smallest(&case, |_| true, |case| sides(case).is_some());
    let sides = sides(&case)?;
    let calls = one.calls_with(other);
    let what = format!("no case that was tried has both {} and {} in place", one.rule.id, other.rule.id);
    Found::new(Kind::Contradiction, case, sides, Some(&calls), Some(what))
}
