//! Every case, looked at by every statement of a rule; and what that comes to.

use super::cases::Space;
use super::found::{Found, Kind, Side};
use super::shrink::{is_a_document, smallest};
use super::statement::Statement;
use super::values::Values;
use norec_core::{Amount, Answer, Application, Decimal, Draft, Entry, FieldPath, ListName, SuppliedKey};
use norec_rules::finding::Limit;
use norec_rules::outcome::{Figure, Outcome};
use norec_rules::remedy::{Class, class};
use norec_rules::rulebook::Read;
use norec_rules::{Finding, Subject};
use std::collections::BTreeMap;

/// So many times a case may lead to others: to a figure that is looked up, or to a limit.
const STEPS: usize = 3;

/// Looks at every case of a rule: how many there are, and what was found.
pub fn run(statements: &[Statement]) -> (usize, Vec<Found>) {
    let Some(first) = statements.first() else { return (0, Vec::new()) };
    let mut search = Search::of(statements);
    let mut cases = 0;
    Space::of(first.rule.reads, &Values::of(statements)).each(|case| {
        let mut todo = vec![(case.clone(), 0)];
        while let Some((case, step)) = todo.pop() {
            cases += 1;
            let said: Vec<Vec<Finding>> = statements.iter().map(|one| one.says(&case)).collect();
            search.see(&case, &said);
            if step < STEPS {
                todo.extend(further(&case, said.iter().flatten(), step).into_iter().map(|case| (case, step + 1)));
            }
        }
    });
    (cases, search.found())
}

/// The cases that one leads to: each figure that somebody could look up, and costs right at the limits that were named.
fn further<'a>(case: &Application, said: impl Iterator<Item = &'a Finding>, step: usize) -> Vec<Application> {
    let (mut keys, mut limits): (Vec<SuppliedKey>, Vec<&Limit>) = (Vec::new(), Vec::new());
    for finding in said {
        if let Outcome::Unpublished(figures) = &finding.outcome {
            let supplied = figures.iter().filter_map(|figure| match figure {
                Figure::Supplied { key, .. } => Some(*key),
                _ => None,
            });
            keys.extend(supplied.filter(|key| case.supplied.state(*key).is_unanswered()));
        }
        let far = finding.limits.iter().filter(|limit| limit.amount != limit.limit);
        limits.extend(far);
    }
    if let Some(key) = keys.first() {
        return answers(case, *key);
    }
    // Once: what stands at a limit leads to the same ones.
    if step > 0 && case.supplied.is_empty() {
        return Vec::new();
    }
    let mut all: Vec<Application> = Vec::new();
    for (line, limit) in case.budget.lines.iter().flat_map(|line| limits.iter().map(move |limit| (line, limit))) {
        let (Answer::Known(cost), true) = (line.unit_cost, line.currency == Answer::Known(limit.currency)) else { continue };
        for units in [-1, 0, 1] {
            let step = Decimal::new(units, limit.currency.minor_unit());
            let moved = limit.limit.checked_sub(limit.amount).and_then(|by| cost.get().checked_add(by)?.checked_add(step));
            let Some(Ok(cost)) = moved.map(Amount::new) else { continue };
            let mut next = case.clone();
            let path = FieldPath::Row(ListName::Lines, line.id, &norec_core::BudgetLine::UNIT_COST);
            let typed = Entry::Typed(Draft::text_of(cost));
            if next.put(&path, Some(&typed)).is_ok() && next != *case && !all.contains(&next) {
                all.push(next);
            }
        }
    }
    all
}

/// The case with each answer to a figure: yes and no; or no highest rate, and one around what a line costs.
fn answers(case: &Application, key: SuppliedKey) -> Vec<Application> {
    let with = |set: &dyn Fn(&mut Application)| {
        let mut next = case.clone();
        set(&mut next);
        next
    };
    match key {
        SuppliedKey::PartnerCountry(country) => [true, false]
            .map(|on_list| with(&|next| next.supplied.set_partner_country(country, Answer::Known(on_list))))
            .into(),
        SuppliedKey::MaximumRate(category, country, currency) => {
            let line = case.budget.lines.iter().find(|line| line.category == Answer::Known(category));
            let cost = line.and_then(|line| line.unit_cost.known()).map_or(Decimal::ZERO, |cost| cost.get());
            let around = [-1, 0, 1].map(|units| cost.checked_add(Decimal::new(units, currency.minor_unit())));
            let rates = around.into_iter().flatten().filter_map(|rate| Amount::new(rate).ok()).map(Answer::Known);
            let set = |rate: Answer<Amount>| with(&|next| next.supplied.set_maximum_rate(category, country, currency, rate.clone()));
            rates.chain([Answer::Absent]).map(set).collect()
        }
    }
}

/// A statement so far.
#[derive(Default)]
struct Seen {
    met: Option<Application>,
    not_met: Option<Application>,
    /// By what lies behind: whether some plan is in order, and a case in which it is not.
    behind: BTreeMap<Vec<Option<String>>, (bool, Option<Application>)>,
}

/// Two statements so far.
struct Pair {
    first: usize,
    second: usize,
    together: bool,
    same_so_far: bool,
    both_definite: Option<Application>,
    /// The first is met and the second not, and the other way round.
    against: [Option<Application>; 2],
}

/// The statements that stand together in some calls.
struct Group {
    members: Vec<usize>,
    calls: Vec<&'static str>,
    /// By what is not said, the first case.
    gaps: BTreeMap<Vec<String>, Application>,
}

struct Search<'a> {
    statements: &'a [Statement],
    seen: Vec<Seen>,
    pairs: Vec<Pair>,
    groups: Vec<Group>,
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
                    pairs.push(Pair { first, second, together, same_so_far: true, both_definite: None, against: [None, None] });
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
        Search { statements, seen, pairs, groups, behind: behind.collect() }
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
                    _ => {}
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

    fn found(self) -> Vec<Found> {
        let statements = self.statements;
        let mut found = Vec::new();
        for group in &self.groups {
            let pairs = self.pairs.iter().filter(|pair| [pair.first, pair.second].iter().all(|place| group.members.contains(place)));
            found.extend(self.disagreements(Kind::Contradiction, pairs, &group.members, Some(&group.calls)));
        }
        let everybody: Vec<usize> = (0..statements.len()).collect();
        let apart = self.pairs.iter().filter(|pair| !pair.together);
        found.extend(self.disagreements(Kind::Change, apart, &everybody, None));
        let same = self.pairs.iter().filter(|pair| pair.together && pair.same_so_far);
        found.extend(same.filter_map(|pair| {
            overlap(statements.get(pair.first)?, statements.get(pair.second)?, pair.both_definite.as_ref()?)
        }));
        found.extend(statements.iter().filter_map(twice));
        for group in &self.groups {
            found.extend(group.gaps.iter().filter_map(|(unsaid, case)| gap(statements, group, unsaid, case)));
        }
        found.extend(statements.iter().zip(&self.seen).filter_map(|(one, seen)| unreachable(one, seen)));
        found
    }

    /// The cases that show of each pair, each way round, that the two disagree. One case may show it of several, so that
    /// all that have a say in it stand in it.
    fn disagreements<'p>(
        &self,
        kind: Kind,
        pairs: impl Iterator<Item = &'p Pair>,
        members: &[usize],
        calls: Option<&[&'static str]>,
    ) -> Vec<Found> {
        let mut found = Vec::new();
        let mut shown: Vec<(usize, usize)> = Vec::new();
        for pair in pairs {
            let [one_way, other_way] = &pair.against;
            for (case, met, not) in [(one_way, pair.first, pair.second), (other_way, pair.second, pair.first)] {
                let (Some(case), false) = (case, shown.contains(&(met, not))) else { continue };
                let case = smallest(case, |_| true, |case| self.against(met, not, case).is_some());
                let Some(subject) = self.against(met, not, &case) else { continue };
                let sides: Vec<(usize, Finding)> = members.iter().filter_map(|place| Some((*place, self.definite(*place, &case, subject)?))).collect();
                let on = |outcome: Outcome| sides.iter().filter(move |(_, finding)| finding.outcome == outcome).map(|(place, _)| *place);
                shown.extend(on(Outcome::Met).flat_map(|met| on(Outcome::NotMet).map(move |not| (met, not))));
                let mut sides = sides.iter().filter_map(|(place, finding)| Some((self.statements.get(*place)?, finding.clone()))).collect::<Vec<_>>();
                sides.sort_by_key(|(_, finding)| finding.outcome.id());
                found.push(Found::new(kind, case, sides, calls, None));
            }
        }
        found
    }

    /// What a statement says of a subject, if it is in place or not.
    fn definite(&self, place: usize, case: &Application, subject: Subject) -> Option<Finding> {
        let mut said = self.statements.get(place)?.says(case).into_iter();
        said.find(|finding| finding.subject == subject && is_definite(&finding.outcome))
    }

    /// The subject that the first says to be in place and the second says not to be.
    fn against(&self, met: usize, not: usize, case: &Application) -> Option<Subject> {
        let (one, other) = (self.statements.get(met)?.says(case), self.statements.get(not)?.says(case));
        let mut pairs = both(&one, &other);
        let found = pairs.find(|(one, other)| one.outcome == Outcome::Met && other.outcome == Outcome::NotMet);
        found.map(|(one, _)| one.subject)
    }
}

fn is_definite(outcome: &Outcome) -> bool {
    matches!(outcome, Outcome::Met | Outcome::NotMet)
}

/// What two statements say of the same subjects.
fn both<'a>(one: &'a [Finding], other: &'a [Finding]) -> impl Iterator<Item = (&'a Finding, &'a Finding)> {
    one.iter().filter_map(|here| Some((here, other.iter().find(|there| there.subject == here.subject)?)))
}

fn overlap(one: &Statement, other: &Statement, case: &Application) -> Option<Found> {
    let same = |case: &Application| {
        let (here, there) = (one.says(case), other.says(case));
        let found = both(&here, &there).find(|(a, b)| is_definite(&a.outcome) && a.outcome == b.outcome);
        found.map(|(a, b)| (a.clone(), b.clone()))
    };
    let case = smallest(case, |_| true, |case| same(case).is_some());
    let (here, there) = same(&case)?;
    Some(Found::new(Kind::Overlap, case, [(one, here), (other, there)], Some(&one.calls_with(other)), None))
}

/// Two rows of one call with the same values: the same said twice.
fn twice(one: &Statement) -> Option<Found> {
    let is_twice = |call: &str| one.rows.iter().filter(|row| row.call.id == call).count() > 1;
    let call = one.rows.iter().map(|row| row.call.id).find(|call| is_twice(call))?;
    let sides = one.rows.iter().filter(|row| row.call.id == call).map(|row| Side { rows: vec![*row], finding: None });
    Some(Found { kind: Kind::Overlap, rule: one.rule, case: Application::default(), sides: sides.collect(), what: None })
}

/// What nobody says of a subject although all that they wait for is answered: the figures and words, or the answers that
/// settle nothing.
fn unsaid(group: &[usize], said: &[Vec<Finding>], subject: Subject, case: &Application) -> Option<Vec<String>> {
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
                all.extend(waits.iter().map(|wait| wait.field.field().map_or(wait.field.to_string(), |field| field.name.into())));
            }
            _ => return None,
        }
    }
    all.sort();
    all.dedup();
    Some(all)
}

fn gap(statements: &[Statement], group: &Group, missing: &[String], case: &Application) -> Option<Found> {
    let says = |case: &Application| statements.iter().map(|one| one.says(case)).collect::<Vec<_>>();
    let subject = |case: &Application| {
        let said = says(case);
        let mut subjects = said.iter().flatten().map(|finding| finding.subject);
        subjects.find(|subject| unsaid(&group.members, &said, *subject, case).is_some_and(|unsaid| unsaid == missing))
    };
    let case = smallest(case, |_| true, |case| subject(case).is_some());
    let (subject, said) = (subject(&case)?, says(&case));
    let side = |place: &usize| {
        let finding = said.get(*place)?.iter().find(|finding| finding.subject == subject)?;
        Some((statements.get(*place)?, finding.clone()))
    };
    let sides: Vec<_> = group.members.iter().filter_map(side).collect();
    Some(Found::new(Kind::Gap, case, sides, Some(&group.calls), Some(missing.join(", "))))
}

fn unreachable(one: &Statement, seen: &Seen) -> Option<Found> {
    let by_history = || seen.behind.values().find_map(|(fits, not)| not.as_ref().filter(|_| !fits));
    let (case, wanted, what) = match (&seen.met, &seen.not_met) {
        (None, None) => return None,
        (None, Some(case)) => (case, Outcome::NotMet, "nothing meets it"),
        (Some(case), None) => (case, Outcome::Met, "it stops nothing"),
        _ => (by_history()?, Outcome::NotMet, "no plan meets it, with this behind the applicant"),
    };
    let says = |case: &Application| one.says(case).into_iter().find(|finding| finding.outcome == wanted);
    let history = |path: &FieldPath| path.field().is_some_and(|field| field.name.starts_with("history."));
    let case = smallest(case, |path| !history(path), |case| says(case).is_some());
    let finding = says(&case)?;
    Some(Found::new(Kind::Unreachable, case, [(one, finding)], None, Some(what.to_owned())))
}
