//! Every case, looked at by every statement of a rule: the first case of each thing that may be found.

use super::cases::Space;
use super::further::further;
use super::shrink::is_a_document;
use super::statement::Statement;
use super::values::Values;
use norec_core::{Application, FieldPath};
use norec_rules::outcome::{Figure, Outcome};
use norec_rules::remedy::{Class, class};
use norec_rules::rulebook::Read;
use norec_rules::{Finding, Subject};
use std::collections::BTreeMap;
use std::ops::ControlFlow;

/// So many times a case may lead to others: to a figure that is looked up, or to a limit.
pub(super) const STEPS: usize = 3;

/// Looks at every case of a rule.
pub fn run(statements: &[Statement]) -> Search<'_> {
    let mut search = Search::of(statements);
    let Some(first) = statements.first() else { return search };
    Space::of(first.rule.reads, &Values::of(&statements.iter().collect::<Vec<_>>())).each(|case| {
        let mut todo = vec![(case.clone(), 0)];
        while let Some((case, step)) = todo.pop() {
            search.cases += 1;
            let said: Vec<Vec<Finding>> = statements.iter().map(|one| one.says(&case)).collect();
            search.see(&case, &said);
            if step < STEPS {
                let next = further(&case, said.iter().flatten(), step);
                todo.extend(next.into_iter().map(|case| (case, step + 1)));
            }
        }
        ControlFlow::Continue(())
    });
    search
}

/// A statement so far.
#[derive(Default)]
pub struct Seen {
    pub met: Option<Application>,
    pub not_met: Option<Application>,
    /// Where it says neither.
    pub neither: Option<Application>,
    /// By what lies behind: whether some plan is in order, and a case in which it is not.
    pub behind: BTreeMap<Vec<Option<String>>, (bool, Option<Application>)>,
}

/// Two statements so far.
pub struct Pair {
    pub first: usize,
    pub second: usize,
    pub together: bool,
    pub same_so_far: bool,
    pub both_definite: Option<Application>,
    /// The first is met and the second not, and the other way round.
    pub against: [Option<Application>; 2],
}

/// The statements that stand together in some calls.
pub struct Group {
    pub members: Vec<usize>,
    pub calls: Vec<&'static str>,
    /// By what is not said, the first case.
    pub gaps: BTreeMap<Vec<String>, Application>,
}

/// What was seen of a rule's statements.
pub struct Search<'a> {
    pub statements: &'a [Statement],
    /// How many cases there were.
    pub cases: usize,
    pub seen: Vec<Seen>,
    pub pairs: Vec<Pair>,
    pub groups: Vec<Group>,
    /// What lies behind the applicant, where the rule reads of a plan too.
    behind: Vec<FieldPath>,
}

impl<'a> Search<'a> {
    fn of(statements: &'a [Statement]) -> Search<'a> {
        let mut pairs = Vec::new();
        for (first, one) in statements.iter().enumerate() {
            for (second, other) in statements.iter().enumerate().skip(first + 1) {
                let together = !one.calls_with(other).is_empty();
                if together || !one.is_of_one_call() {
                    pairs.push(Pair {
                        first,
                        second,
                        together,
                        same_so_far: true,
                        both_definite: None,
                        against: [None, None],
                    });
                }
            }
        }
        let mut groups: Vec<Group> = Vec::new();
        for call in statements.iter().flat_map(|one| &one.rows).map(|row| row.call.id) {
            let of_call = |one: &Statement| one.rows.iter().any(|row| row.call.id == call);
            let here = statements.iter().enumerate().filter(|(_, one)| of_call(one));
            let members: Vec<usize> = here.map(|(place, _)| place).collect();
            match groups.iter_mut().find(|group| group.members == members) {
                Some(group) if group.calls.contains(&call) => {}
                Some(group) => group.calls.push(call),
                None => groups.push(Group { members, calls: vec![call], gaps: BTreeMap::new() }),
            }
        }
        let reads = statements.first().map_or(&[][..], |one| one.rule.reads);
        let plan = reads.iter().any(|read| class(read) == Class::Plan);
        let behind = reads.iter().filter_map(|read| match read {
            Read::Field(field) if plan && class(read) != Class::Plan => Some(FieldPath::Field(field)),
            _ => None,
        });
        let seen = statements.iter().map(|_| Seen::default()).collect();
        Search { statements, cases: 0, seen, pairs, groups, behind: behind.collect() }
    }

    fn see(&mut self, case: &Application, said: &[Vec<Finding>]) {
        let first = |place: &mut Option<Application>| {
            if place.is_none() && is_a_document(case) {
                *place = Some(case.clone());
            }
        };
        for (seen, said) in self.seen.iter_mut().zip(said) {
            for finding in said {
                match finding.outcome {
                    Outcome::Met => first(&mut seen.met),
                    Outcome::NotMet => first(&mut seen.not_met),
                    _ => first(&mut seen.neither),
                }
                if !self.behind.is_empty() {
                    let words = self.behind.iter().map(|path| case.entry(path).map(|entry| format!("{entry:?}")));
                    let (fits, not) = seen.behind.entry(words.collect()).or_default();
                    *fits |= finding.outcome != Outcome::NotMet;
                    if finding.outcome == Outcome::NotMet {
                        first(not);
                    }
                }
            }
        }
        for pair in &mut self.pairs {
            let (Some(one), Some(other)) = (said.get(pair.first), said.get(pair.second)) else { continue };
            for (one, other) in both(one, other) {
                let (one, other) = (&one.outcome, &other.outcome);
                pair.same_so_far &= one.id() == other.id();
                match (one, other) {
                    (Outcome::Met, Outcome::NotMet) => first(&mut pair.against[0]),
                    (Outcome::NotMet, Outcome::Met) => first(&mut pair.against[1]),
                    (Outcome::Met, Outcome::Met) | (Outcome::NotMet, Outcome::NotMet) => first(&mut pair.both_definite),
                    _ => {}
                }
            }
        }
        for Group { members, gaps, .. } in &mut self.groups {
            for subject in said.iter().flatten().map(|finding| finding.subject) {
                if let Some(unsaid) = unsaid(members, said, subject, case)
                    && !gaps.contains_key(&unsaid)
                    && is_a_document(case)
                {
                    gaps.insert(unsaid, case.clone());
                }
            }
        }
    }
}

/// What two statements say of the same subjects.
pub(super) fn both<'a>(one: &'a [Finding], other: &'a [Finding]) -> impl Iterator<Item = (&'a Finding, &'a Finding)> {
    one.iter().filter_map(|here| Some((here, other.iter().find(|there| there.subject == here.subject)?)))
}

/// What nobody says of a subject although all that they wait for is answered: the figures and words, or the answers that
/// settle nothing.
pub(super) fn unsaid(
    group: &[usize],
    said: &[Vec<Finding>],
    subject: Subject,
    case: &Application,
) -> Option<Vec<String>> {
    let mut all = Vec::new();
    for place in group {
        let finding = said.get(*place)?.iter().find(|finding| finding.subject == subject)?;
        match &finding.outcome {
            Outcome::Unpublished(figures) if !figures.iter().any(Figure::can_be_looked_up) => {
                all.extend(figures.iter().map(Figure::id));
            }
            Outcome::Open(waits) => {
                let answered = |path: &FieldPath| match path {
                    FieldPath::List(list) => case.is_complete(*list),
                    path => case.state(path).is_some_and(|state| !state.is_unanswered()),
                };
                if !waits.iter().all(|wait| answered(&wait.field)) {
                    return None;
                }
                all.extend(
                    waits
                        .iter()
                        .map(|wait| wait.field.field().map_or(wait.field.to_string(), |field| field.name.into())),
                );
            }
            _ => return None,
        }
    }
    all.sort();
    all.dedup();
    Some(all)
}
