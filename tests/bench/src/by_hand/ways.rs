//! Who travels from where to where: a way back for somebody, and both directions for each partner.

use super::Outcome::{Met, NotMet, Open};
use super::{Note, Subject, and, or, outcome, partners_to_come};
use crate::plain::{Case, Group};

pub(super) fn both_ways(case: &Case, notes: &mut Vec<Note>) {
    let (outcome, text) = match way_back(case) {
        Some(path) => {
            let mut text = String::from("People travel both ways: ");
            for (place, at) in path.iter().enumerate() {
                if place > 0 {
                    text.push_str(" to ");
                }
                text.push_str(&case.partners[*at].id);
            }
            (Met, text)
        }
        None => {
            let open =
                !case.groups_complete || case.groups.iter().any(|group| group.from.is_none() || group.to.is_none());
            let some = case.groups.iter().find_map(journey);
            let text = match some {
                Some((from, to)) => {
                    format!("So far nobody travels back from {} to {}.", case.partners[to].id, case.partners[from].id)
                }
                None => String::from("So far nobody travels."),
            };
            (if open { Open } else { NotMet }, text)
        }
    };
    notes.push(Note { rule: "both-ways", subject: Subject::Application, outcome, text });
}

/// From one partner to another.
fn journey(group: &Group) -> Option<(usize, usize)> {
    match (group.from, group.to) {
        (Some(from), Some(to)) if from != to => Some((from, to)),
        _ => None,
    }
}

/// The shortest way from some partner back to it, breadth first from each.
fn way_back(case: &Case) -> Option<Vec<usize>> {
    let mut best: Option<Vec<usize>> = None;
    let mut before = vec![usize::MAX; case.partners.len()];
    let mut queue = Vec::with_capacity(case.partners.len());
    for start in 0..case.partners.len() {
        before.fill(usize::MAX);
        queue.clear();
        queue.push(start);
        let mut next = 0;
        let mut last = None;
        'search: while next < queue.len() {
            let here = queue[next];
            next += 1;
            for (from, to) in case.groups.iter().filter_map(journey) {
                if from != here {
                    continue;
                }
                if to == start {
                    last = Some(here);
                    break 'search;
                }
                if before[to] == usize::MAX {
                    before[to] = here;
                    queue.push(to);
                }
            }
        }
        if let Some(mut here) = last {
            let mut path = vec![start];
            while here != start {
                path.push(here);
                here = before[here];
            }
            path.push(start);
            path.reverse();
            if best.as_ref().is_none_or(|best| path.len() < best.len()) {
                best = Some(path);
            }
        }
    }
    best
}

pub(super) fn each(case: &Case, notes: &mut Vec<Note>) {
    let to_come = if case.groups_complete { Some(false) } else { None };
    for (at, partner) in case.partners.iter().enumerate() {
        let (mut sends, mut receives) = (to_come, to_come);
        for group in &case.groups {
            let (from, to) = (group.from.map(|from| from == at), group.to.map(|to| to == at));
            sends = or(sends, and(from, to.map(|to| !to)));
            receives = or(receives, and(to, from.map(|from| !from)));
        }
        let outcome = outcome(and(sends, receives));
        let word = |answer| match answer {
            Some(true) => "yes",
            Some(false) => "no",
            None => "not known yet",
        };
        let text = format!("{} sends: {}; receives: {}.", partner.id, word(sends), word(receives));
        notes.push(Note { rule: "each", subject: Subject::Partner(at), outcome, text });
    }
    partners_to_come("each", case, notes);
}
