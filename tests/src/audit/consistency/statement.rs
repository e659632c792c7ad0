//! What the rows of rulebooks state.

use super::as_of;
use norec_core::Application;
use norec_rules::rulebook::{Citation, RuleInBook};
use norec_rules::{Finding, Rulebook, Subject, assess};

/// One row of a rulebook.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// The call.
    pub call: &'static Rulebook,
    /// The name of the reading; the rule's own where it is read in one way.
    pub name: &'static str,
    /// Where it is written.
    pub citation: Citation,
}

/// What rows say that are the same but for where they stand: one rule with the same values.
#[derive(Debug)]
pub struct Statement {
    /// The rule, with these values alone.
    pub rule: &'static RuleInBook,
    /// The rows that say so.
    pub rows: Vec<Row>,
    /// The first row's call, with nothing but this row.
    book: &'static Rulebook,
}

/// The rule whose rows are the deadlines of the call itself.
const OF_THE_CALL: &str = "due";

impl Statement {
    /// What these rulebooks state in one rule.
    #[must_use]
    pub fn of(books: &[&'static Rulebook], rule: &str) -> Vec<Statement> {
        let mut all: Vec<Statement> = Vec::new();
        for (row, alone, book) in books.iter().flat_map(|book| rows(book, rule)) {
            let same = |other: &&mut Statement| {
                rule != OF_THE_CALL && other.rule.parameters == alone.parameters && other.rule.stage == alone.stage
            };
            match all.iter_mut().find(same) {
                Some(statement) => statement.rows.push(row),
                None => all.push(Statement { rule: alone, rows: vec![row], book: book() }),
            }
        }
        all
    }

    /// What it says of an application.
    #[must_use]
    pub fn says(&self, case: &Application) -> Vec<Finding> {
        let mut findings = assess(case, self.book, as_of()).findings;
        findings.retain(|finding| !matches!(finding.subject, Subject::RowsToCome(_)));
        findings
    }

    /// The calls that both have.
    #[must_use]
    pub fn calls_with(&self, other: &Statement) -> Vec<&'static str> {
        let ids = |statement: &Statement| statement.rows.iter().map(|row| row.call.id).collect::<Vec<_>>();
        let theirs = ids(other);
        ids(self).into_iter().filter(|id| theirs.contains(id)).collect()
    }

    /// Whether it is of one call alone and says nothing of others: a deadline.
    #[must_use]
    pub fn is_of_one_call(&self) -> bool {
        self.rule.id == OF_THE_CALL
    }
}

type Alone = Box<dyn Fn() -> &'static Rulebook>;

/// The rows of one rule of a call: its readings, its deadlines, or itself.
fn rows(call: &'static Rulebook, rule: &str) -> Vec<(Row, &'static RuleInBook, Alone)> {
    let Some(rule) = call.rule(rule) else { return Vec::new() };
    let alone = |rule: &'static RuleInBook| -> Alone {
        Box::new(move || keep(Rulebook { rules: keep(vec![rule]).as_slice(), ..*call }))
    };
    if rule.id == OF_THE_CALL {
        let of_deadline = |place: usize| {
            let row = call.deadlines.get(place)?;
            let one: Alone = Box::new(move || {
                let deadlines = call.deadlines.get(place..=place).unwrap_or_default();
                keep(Rulebook { rules: keep(vec![rule]).as_slice(), deadlines, ..*call })
            });
            Some((Row { call, name: row.head.name, citation: row.head.citation }, rule, one))
        };
        return (0..call.deadlines.len()).filter_map(of_deadline).collect();
    }
    // A rule that is one of its readings alone has no others beside it.
    let of: &[&'static RuleInBook] = if rule.alone.is_empty() { &[rule] } else { rule.alone };
    let row = |one: &&'static RuleInBook| {
        let head = one.readings.first();
        let (name, citation) = head.map_or((one.id, one.citation), |head| (head.name, head.citation));
        (Row { call, name, citation }, *one, alone(one))
    };
    of.iter().map(row).collect()
}

/// Rulebooks are constant data: what is made here lives as long as the program.
fn keep<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}
