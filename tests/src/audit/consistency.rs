//! Whether the rows of the rulebooks agree, found out by trying.
//!
//! A row is what one text says: a rule as one call has it, or one of its readings. Nobody marks which rows disagree.
//! For each rule every answer that it reads is given every value at which something may turn, in every combination,
//! and each row is asked by itself what it says:
//!
//! | found | when |
//! |---|---|
//! | contradiction | two rows of one call: one says that it is in place, the other that it is not |
//! | contradiction | two rows of two rules of one call that read the same answer, and no case has both in place |
//! | change | the same of two rows that no call has together: the calls differ |
//! | overlap | two rows of one call that say the same in every case: one of them adds nothing |
//! | gap | everything is answered, and no row of the call says what holds |
//! | unreachable | a row that no case meets, that stops no case or that decides none; or that no plan meets, with what lies behind |
//!
//! ```
//! use norec_rules::rulebook;
//! use norec_tests::audit::consistency::{self, Kind};
//!
//! let latest = rulebook::latest();
//! let report = consistency::of_rule(&[latest], "cap");
//! assert!(report.found.iter().any(|found| found.kind == Kind::Contradiction));
//! ```

mod cases;
mod findings;
mod found;
mod further;
mod page;
mod search;
mod shrink;
mod statement;
mod together;
mod values;

pub use found::{Found, Kind, Side};
pub use page::page;
pub use statement::{Row, Statement};

use norec_core::Instant;
use norec_rules::Rulebook;
use std::path::{Path, PathBuf};

/// What came of the search.
#[derive(Debug, Default)]
pub struct Report {
    /// How many applications were looked at.
    pub cases: usize,
    /// How many statements there are: rows that say the same in the same words count once.
    pub statements: usize,
    /// What was found, rule by rule.
    pub found: Vec<Found>,
}

impl Report {
    /// The cases in which one row is in place and the other is not, whichever way round.
    pub fn between<'a>(&'a self, rule: &'a str, one: &'a str, other: &'a str) -> impl Iterator<Item = &'a Found> {
        let found = self.found.iter().filter(move |found| found.rule.id == rule);
        found.filter(move |found| {
            let said = |name: &str| {
                let side = found.sides.iter().find(|side| side.rows.iter().any(|row| row.name == name))?;
                Some(side.finding.as_ref()?.outcome.id())
            };
            matches!((said(one), said(other)), (Some("met"), Some("not_met")) | (Some("not_met"), Some("met")))
        })
    }
}

/// Looks at every rule of these rulebooks.
///
/// # Panics
/// If a rule panics.
#[must_use]
pub fn of(books: &[&'static Rulebook]) -> Report {
    let mut rules: Vec<&str> = Vec::new();
    for rule in books.iter().flat_map(|book| book.rules) {
        if !rules.contains(&rule.id) {
            rules.push(rule.id);
        }
    }
    let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let next = std::sync::atomic::AtomicUsize::new(0);
    let mut parts = std::thread::scope(|scope| {
        let work = || {
            let mut done = Vec::new();
            loop {
                let place = next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                let Some(rule) = rules.get(place) else { return done };
                done.push((place, of_rule(books, rule)));
            }
        };
        let running: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        let parts = running.into_iter().flat_map(|part| match part.join() {
            Ok(done) => done,
            Err(panic) => std::panic::resume_unwind(panic),
        });
        parts.collect::<Vec<_>>()
    });
    parts.sort_by_key(|(place, _)| *place);
    let mut report = Report::default();
    for (_, part) in parts {
        report.cases += part.cases;
        report.statements += part.statements;
        report.found.extend(part.found);
    }
    let rules: Vec<Vec<Statement>> = rules.iter().map(|rule| Statement::of(books, rule)).collect();
    report.found.extend(together::found(&rules));
    report
}

/// Looks at one rule of these rulebooks.
#[must_use]
pub fn of_rule(books: &[&'static Rulebook], rule: &str) -> Report {
    let statements = Statement::of(books, rule);
    let search = search::run(&statements);
    Report { cases: search.cases, statements: statements.len(), found: search.found() }
}

/// Where the page of the book stands.
#[must_use]
pub fn page_path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../book/src/reference/contradictions.md")
}

/// The instant at which every case is looked at: papers are so old on that day.
///
/// # Panics
/// Never: it is a day.
#[must_use]
#[allow(clippy::expect_used)]
pub fn as_of() -> Instant {
    Instant::parse(AS_OF).expect("a day")
}

/// As it stands in commands.
pub(crate) const AS_OF: &str = "2026-08-01";
