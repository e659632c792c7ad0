//! Both directions in the partnership: following the groups, some partner is reached again (A → B → A, or
//! A → B → C → A). Mode does not matter; a group from a partner to itself never counts.

use crate::room::*;

/// No figures.
pub struct Parameters {}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Of(ListName::Placements, &Placement::FROM), Read::Of(ListName::Placements, &Placement::TO)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(_: &Rule) -> Message {
    message::both_ways_rule()
}

/// One finding for the application.
pub fn check(_: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let ways = Ways::of(cx.application);
    let at = FieldPath::List(ListName::Placements);
    if let Some(path) = ways.shortest_loop() {
        out.add(Subject::Application, at, Truth::Met, message::both_ways_met(path));
        return;
    }
    let unknown_ends = ways.unknown.into_iter().map(|wait| Truth::Open(vec![wait]));
    let truth = Truth::any([Truth::NotMet, cx.rows_to_come(ListName::Placements)].into_iter().chain(unknown_ends));
    let message = match (&truth, ways.known.first()) {
        (Truth::NotMet, Some((from, to))) => message::both_ways_not(*to, *from, out.strength()),
        (Truth::NotMet, None) => message::both_ways_nobody(),
        (_, Some((from, to))) => message::both_ways_so_far(*to, *from),
        (_, None) => message::both_ways_open(),
    };
    out.add(Subject::Application, at, truth, message);
}

/// Who sends to whom.
struct Ways {
    /// From one partner to another, each way once, in the order of their ids.
    known: Vec<(RowId, RowId)>,
    /// Ends of groups that are not answered.
    unknown: Vec<Wait>,
}

impl Ways {
    fn of(application: &Application) -> Ways {
        let (mut known, mut unknown) = (Vec::<(RowId, RowId)>::new(), Vec::new());
        for row in application.placements.iter() {
            match (&row.value.from, &row.value.to) {
                (Answer::Known(from), Answer::Known(to)) => {
                    if from != to
                        && let Err(place) = known.binary_search(&(*from, *to))
                    {
                        known.insert(place, (*from, *to));
                    }
                }
                (from, to) => {
                    for (field, end) in [(&Placement::FROM, from), (&Placement::TO, to)] {
                        if end.is_unanswered() {
                            let field = FieldPath::Row(ListName::Placements, row.id, field);
                            unknown.push(Wait { field, cannot_say: matches!(end, Answer::CannotSay) });
                        }
                    }
                }
            }
        }
        Ways { known, unknown }
    }

    /// The shortest way round, from the partner with the lowest id; that partner stands at both ends.
    fn shortest_loop(&self) -> Option<Vec<RowId>> {
        let mut best: Option<Vec<RowId>> = None;
        let mut starts: Vec<RowId> = self.known.iter().map(|(from, _)| *from).collect();
        starts.dedup();
        for start in starts {
            let found = self.loop_from(start);
            if let Some(path) = found
                && best.as_ref().is_none_or(|best| path.len() < best.len())
            {
                // There and back: no way is shorter.
                let shortest = path.len() == 3;
                best = Some(path);
                if shortest {
                    break;
                }
            }
        }
        best
    }

    fn loop_from(&self, start: RowId) -> Option<Vec<RowId>> {
        // Who is reached, the nearest first, each with the place of the one before.
        let mut reached = vec![(start, 0)];
        let mut place: usize = 0;
        while let Some((here, _)) = reached.get(place).copied() {
            for (_, next) in self.known.iter().filter(|(from, _)| *from == here) {
                if *next == start {
                    return Some(Ways::back(&reached, start, place));
                }
                if reached.iter().all(|(id, _)| id != next) {
                    reached.push((*next, place));
                }
            }
            place = place.saturating_add(1);
        }
        None
    }

    /// From the start to the partner at that place, and home.
    fn back(reached: &[(RowId, usize)], start: RowId, mut place: usize) -> Vec<RowId> {
        let mut path = vec![start];
        while let Some((id, before)) = reached.get(place) {
            path.push(*id);
            if place == 0 {
                break;
            }
            place = *before;
        }
        path.reverse();
        path
    }
}
