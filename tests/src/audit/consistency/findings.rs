//! What the cases of a search come to: each thing that was found, with its smallest case.

use super::found::{Found, Kind, Side};
use super::search::{Group, Pair, Search, Seen, both, unsaid};
use super::shrink::smallest;
use super::statement::Statement;
use norec_core::{Application, FieldPath};
use norec_rules::outcome::Outcome;
use norec_rules::{Finding, Subject};

impl Search<'_> {
    /// What that comes to.
    pub fn found(&self) -> Vec<Found> {
        let statements = self.statements;
        let mut found = Vec::new();
        for group in &self.groups {
            let pairs = self
                .pairs
                .iter()
                .filter(|pair| [pair.first, pair.second].iter().all(|place| group.members.contains(place)));
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
                let sides: Vec<(usize, Finding)> =
                    members.iter().filter_map(|place| Some((*place, self.definite(*place, &case, subject)?))).collect();
                let on = |outcome: Outcome| {
                    sides.iter().filter(move |(_, finding)| finding.outcome == outcome).map(|(place, _)| *place)
                };
                shown.extend(on(Outcome::Met).flat_map(|met| on(Outcome::NotMet).map(move |not| (met, not))));
                let mut sides = sides
                    .iter()
                    .filter_map(|(place, finding)| Some((self.statements.get(*place)?, finding.clone())))
                    .collect::<Vec<_>>();
                sides.sort_by_key(|(_, finding)| finding.outcome.id());
                found.extend(Found::new(kind, case, sides, calls, None));
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

fn overlap(one: &Statement, other: &Statement, case: &Application) -> Option<Found> {
    let same = |case: &Application| {
        let (here, there) = (one.says(case), other.says(case));
        let found = both(&here, &there).find(|(a, b)| is_definite(&a.outcome) && a.outcome == b.outcome);
        found.map(|(a, b)| (a.clone(), b.clone()))
    };
    let case = smallest(case, |_| true, |case| same(case).is_some());
    let (here, there) = same(&case)?;
    Found::new(Kind::Overlap, case, [(one, here), (other, there)], Some(&one.calls_with(other)), None)
}

/// Two rows of one call with the same values: the same said twice.
fn twice(one: &Statement) -> Option<Found> {
    let is_twice = |call: &str| one.rows.iter().filter(|row| row.call.id == call).count() > 1;
    let call = one.rows.iter().map(|row| row.call.id).find(|call| is_twice(call))?;
    let sides =
        one.rows.iter().filter(|row| row.call.id == call).map(|row| Side { rows: vec![row.clone()], finding: None });
    Some(Found {
        kind: Kind::Overlap,
        rule: one.rule,
        case: Application::default(),
        sides: sides.collect(),
        what: None,
    })
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
    Found::new(Kind::Gap, case, sides, Some(&group.calls), Some(missing.join(", ")))
}

fn unreachable(one: &Statement, seen: &Seen) -> Option<Found> {
    let by_history = || seen.behind.values().find_map(|(fits, not)| not.as_ref().filter(|_| !fits));
    let (case, wanted, what) = match (&seen.met, &seen.not_met) {
        (None, None) => (seen.neither.as_ref()?, None, "it decides nothing"),
        (None, Some(case)) => (case, Some(Outcome::NotMet), "nothing meets it"),
        (Some(case), None) => (case, Some(Outcome::Met), "it stops nothing"),
        _ => (by_history()?, Some(Outcome::NotMet), "no plan meets it, with this behind the applicant"),
    };
    let says = |case: &Application| {
        let is_wanted = |outcome: &Outcome| wanted.as_ref().map_or(!is_definite(outcome), |wanted| outcome == wanted);
        one.says(case).into_iter().find(|finding| is_wanted(&finding.outcome))
    };
    let history = |path: &FieldPath| path.field().is_some_and(|field| field.name.starts_with("history."));
    let case = smallest(case, |path| !history(path), |case| says(case).is_some());
    let finding = says(&case)?;
    Found::new(Kind::Unreachable, case, [(one, finding)], None, Some(what.to_owned()))
}
