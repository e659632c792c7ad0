//! Whether the corpus misses any change of a rulebook: each mutant must make some case of its call fail.
//!
//! Only what a case states counts: outcomes, values, limits, citations, and what `call` states of the head.

use crate::cases::Case;
use crate::cases::expect::{Expect, ExpectFinding};
use anyhow::{Context, Result, anyhow, bail};
use norec_core::Application;
use norec_rules::mutants::{Mutant, Mutants};
use norec_rules::{Rulebook, assess, assess_with};
use std::collections::BTreeMap;
use std::fmt::{self, Display};
use std::time::{Duration, Instant as Clock};

/// What came of all mutants.
#[derive(Debug)]
pub struct Report<'a> {
    made: &'a Mutants,
    cases: usize,
    survivors: Vec<&'a Mutant>,
    took: Duration,
}

/// A case whose application is read once.
struct Ready<'a> {
    case: &'a Case,
    application: Application,
}

impl Ready<'_> {
    fn fails(&self, book: &'static Rulebook) -> bool {
        let said = match &self.case.overlay {
            Some((_, overlay)) => assess_with(&self.application, book, overlay, self.case.as_of),
            None => assess(&self.application, book, self.case.as_of),
        };
        !self.case.expect.differences(Ok(said)).is_empty()
    }

    /// How likely the case is to notice, the likely ones lowest: it states what was changed, or something of the
    /// mutant's rule, or neither.
    fn distance(&self, mutant: &Mutant) -> u8 {
        let Expect { findings, whole, .. } = &self.case.expect;
        let states = |finding: &ExpectFinding| match mutant.kind {
            "citation" | "confidence" | "source" => finding.rest.iter().any(|(key, _)| key == "citation"),
            "strength" | "stage" => finding.rest.iter().any(|(key, _)| key == mutant.kind),
            _ => !finding.rest.is_empty(),
        };
        let Some(rule) = mutant.rule else {
            let of_head = whole.iter().any(|(key, _)| key == "call");
            return if of_head || mutant.kind == "source" && findings.iter().any(states) { 0 } else { FAR };
        };
        let mut of_rule = findings.iter().filter(|finding| finding.rule() == rule);
        match (of_rule.clone().any(states), of_rule.next()) {
            (true, _) => 0,
            (false, Some(_)) => 1,
            (false, None) => FAR,
        }
    }
}

/// The distance of a case that states nothing of what was changed.
const FAR: u8 = 2;

/// Runs the cases of each mutant's call against it, up to the first that fails.
///
/// # Errors
/// A case that fails already without any change: mutants can be told from the rulebook only where it passes.
pub fn run<'a>(made: &'a Mutants, cases: &[Case]) -> Result<Report<'a>> {
    let began = Clock::now();
    let mut ready = BTreeMap::<&str, Vec<Ready<'_>>>::new();
    let mut count: usize = 0;
    for case in cases.iter().filter(|case| case.expect.problems.is_none()) {
        let application = Application::from_json(&case.application);
        let application = application.map_err(|_| anyhow!("`{}` is refused; run the corpus first", case.name))?;
        let one = Ready { case, application };
        if one.fails(case.call) {
            bail!("`{}` fails without any change; run the corpus first", case.name);
        }
        ready.entry(case.call.id).or_default().push(one);
        count += 1;
    }
    let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let share = made.all.len().div_ceil(threads).max(1);
    let survivors = std::thread::scope(|scope| {
        let parts = made.all.chunks(share).map(|part| {
            let ready = &ready;
            scope.spawn(move || part.iter().filter(|mutant| !is_missed(mutant, ready)).collect::<Vec<_>>())
        });
        let running: Vec<_> = parts.collect();
        let parts = running.into_iter().map(|part| part.join().map_err(|_| anyhow!("a case panicked")));
        parts.collect::<Result<Vec<_>>>()
    });
    let survivors = survivors.context("the mutants could not be run")?.concat();
    Ok(Report { made, cases: count, survivors, took: began.elapsed() })
}

/// Whether some case of some call that shows the change fails on it. The likely ones are tried first.
fn is_missed(mutant: &Mutant, ready: &BTreeMap<&str, Vec<Ready<'_>>>) -> bool {
    (0..=FAR).any(|distance| {
        mutant.books.iter().any(|(call, book)| {
            let cases = ready.get(call).map(Vec::as_slice).unwrap_or_default();
            cases.iter().filter(|one| one.distance(mutant) == distance).any(|one| one.fails(book))
        })
    })
}

impl Report<'_> {
    /// Whether the corpus notices every change.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.survivors.is_empty()
    }
}

impl Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut kinds = BTreeMap::<&str, (usize, usize)>::new();
        for mutant in &self.made.all {
            kinds.entry(mutant.kind).or_default().0 += 1;
        }
        for mutant in &self.survivors {
            kinds.entry(mutant.kind).or_default().1 += 1;
        }
        writeln!(f, "{:<14}{:>9}{:>11}", "changed", "mutants", "survivors")?;
        for (kind, (all, left)) in &kinds {
            writeln!(f, "{kind:<14}{all:>9}{left:>11}")?;
        }
        writeln!(f, "{:<14}{:>9}{:>11}", "in all", self.made.all.len(), self.survivors.len())?;
        writeln!(
            f,
            "\n{} changes more are refused by the build. {} cases, {:.1} s.",
            self.made.refused.len(),
            self.cases,
            self.took.as_secs_f64()
        )?;
        for mutant in &self.survivors {
            writeln!(f, "\nNo case fails on: {}\n  {}", mutant.what, to_add(mutant))?;
        }
        Ok(())
    }
}

/// What a case must state so that the change does not pass unseen.
fn to_add(mutant: &Mutant) -> String {
    let Some(rule) = mutant.rule else {
        return match mutant.kind {
            "source" => "State this part of the source in the `citation` of a finding that cites it.".to_owned(),
            _ => "State it under `call` in tests/cases/calls, as `none` where there is none.".to_owned(),
        };
    };
    match mutant.kind {
        "citation" | "confidence" => format!("State this part of the `citation` of a finding of `{rule}`."),
        "absent rule" => format!("State that the call does not have `{rule}`: `none` for its finding or its reminder."),
        "strength" | "stage" => format!("State the {} of a finding of `{rule}`.", mutant.kind),
        "name" | "reading" => format!("State the `readings` of a finding of `{rule}` that depends on this one."),
        _ => format!("Add a case of `{rule}` on each side of this value, or state the value in its message."),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use norec_rules::mutants;

    #[test]
    fn without_cases_every_mutant_survives_and_is_printed_with_what_to_add() {
        let made = mutants::all();
        let report = run(&made, &[]).unwrap();
        assert_eq!(report.survivors.len(), made.all.len());
        assert!(!report.is_clean());
        let text = report.to_string();
        assert!(
            text.contains("No case fails on: CALL-26-P2b rules.age.oldest: 35 → 36\n  Add a case of `age`"),
            "{text}"
        );
    }

    #[test]
    fn a_rulebook_that_is_not_changed_is_missed_by_nobody() {
        let cases = crate::cases::read();
        let books = norec_rules::rulebook::all().iter().map(|book| (book.id, *book)).collect();
        let same = Mutant { kind: "name", what: "nothing".to_owned(), rule: None, books };
        let made = Mutants { all: vec![same], refused: Vec::new() };
        assert_eq!(run(&made, &cases).unwrap().survivors.len(), 1);
    }
}
