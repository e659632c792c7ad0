//! What the rows of rulebooks state.

use super::as_of;
use norec_core::{Application, Draft};
use norec_rules::figures::Deadline;
use norec_rules::rulebook::{Citation, RuleInBook};
use norec_rules::{Finding, Rulebook, Subject, assess};

/// One row of a rulebook.
#[derive(Clone, Debug)]
pub struct Row {
    /// The call.
    pub call: &'static Rulebook,
    /// The name of the reading; the rule's own where it is read in one way.
    pub name: &'static str,
    /// Where it is written.
    pub citation: Citation,
    /// What it says, as the rulebook writes it: each value with its name.
    pub values: Vec<(&'static str, String)>,
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
    let of_id = call.rules.iter().copied().filter(|one| one.id == rule);
    if rule == OF_THE_CALL {
        return of_id
            .flat_map(|rule| (0..call.deadlines.len()).filter_map(|place| deadline(call, rule, place)))
            .collect();
    }
    // A rule that is one of its readings alone has no others beside it.
    let alone = of_id.flat_map(|rule| if rule.alone.is_empty() { vec![rule] } else { rule.alone.to_vec() });
    let row = |one: &'static RuleInBook| {
        let head = one.readings.first();
        let (name, citation) = head.map_or((one.id, one.citation), |head| (head.name, head.citation));
        let values = one.parameters.iter().map(|(key, value)| (*key, value.to_string())).collect();
        let book: Alone = Box::new(move || keep(Rulebook { rules: keep([one]), ..*call }));
        (Row { call, name, citation, values }, one, book)
    };
    alone.map(row).collect()
}

fn deadline(
    call: &'static Rulebook,
    rule: &'static RuleInBook,
    place: usize,
) -> Option<(Row, &'static RuleInBook, Alone)> {
    let deadlines = call.deadlines.get(place..=place)?;
    let row = deadlines.first()?;
    let closes = match row.value {
        Deadline::EndOf(day) => day.date().map(Draft::text_of_day),
        Deadline::Minute(moment) => moment.instant().map(|minute| minute.to_string()),
    };
    let values = closes.into_iter().map(|closes| ("closes", closes)).collect();
    let book: Alone = Box::new(move || keep(Rulebook { rules: keep([rule]), deadlines, ..*call }));
    Some((Row { call, name: row.head.name, citation: row.head.citation, values }, rule, book))
}

/// Rulebooks are constant data: what is made here lives as long as the program.
fn keep<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}
