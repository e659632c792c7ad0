//! What was found, with its case.

use super::AS_OF;
use super::statement::{Row, Statement};
use norec_core::Application;
use norec_rules::rulebook::{Citation, RuleInBook};
use norec_rules::{Finding, Rulebook};
use std::fmt::{self, Display};

/// What was found of rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Two rows of one call: what one takes the other refuses.
    Contradiction,
    /// The same of two rows that stand in different calls.
    Change,
    /// Two rows of one call that always say the same.
    Overlap,
    /// Everything is answered, and no row says what holds.
    Gap,
    /// A row that nothing meets, or that stops nothing.
    Unreachable,
}

/// One thing that was found.
#[derive(Clone, Debug)]
pub struct Found {
    /// Which of them.
    pub kind: Kind,
    /// The rule, as the first of the rows alone has it.
    pub rule: &'static RuleInBook,
    /// The smallest case that shows it.
    pub case: Application,
    /// The rows, and what they say of the case.
    pub sides: Vec<Side>,
    /// Of a gap what nobody says; of a row that is not reached in which way.
    pub what: Option<String>,
}

/// What rows of the same words say of the case.
#[derive(Clone, Debug)]
pub struct Side {
    /// The rows: of the calls that have all sides, or of each its own.
    pub rows: Vec<Row>,
    /// What they say; nothing where a row stands twice.
    pub finding: Option<Finding>,
}

impl Kind {
    /// All of them.
    pub const ALL: [Kind; 5] = [Kind::Contradiction, Kind::Change, Kind::Overlap, Kind::Gap, Kind::Unreachable];

    /// The word for it.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Kind::Contradiction => "contradiction",
            Kind::Change => "change",
            Kind::Overlap => "overlap",
            Kind::Gap => "gap",
            Kind::Unreachable => "unreachable",
        }
    }
}

impl Found {
    /// Of these sides, of which there is one at least, with their rows in these calls, or in all.
    pub(super) fn new<'a>(
        kind: Kind,
        case: Application,
        sides: impl IntoIterator<Item = (&'a Statement, Finding)>,
        calls: Option<&[&'static str]>,
        what: Option<String>,
    ) -> Option<Found> {
        let wanted = |row: &&Row| calls.is_none_or(|calls| calls.contains(&row.call.id));
        let mut sides = sides.into_iter().peekable();
        let rule = sides.peek()?.0.rule;
        let side = |(one, finding): (&Statement, Finding)| Side {
            rows: one.rows.iter().filter(wanted).cloned().collect(),
            finding: Some(finding),
        };
        Some(Found { kind, rule, case, sides: sides.map(side).collect(), what })
    }

    /// The names of the rows, in the order of the sides.
    #[must_use]
    pub fn names(&self) -> Vec<&'static str> {
        self.sides.iter().filter_map(|side| Some(side.row()?.name)).collect()
    }

    /// The calls to look at the case with: one that has every side, or one for each side.
    #[must_use]
    pub fn calls(&self) -> Vec<&'static Rulebook> {
        let sides = if self.kind == Kind::Change { self.sides.len() } else { 1 };
        let mut calls: Vec<&'static Rulebook> = Vec::new();
        for row in self.sides.iter().take(sides).filter_map(Side::row) {
            if !calls.iter().any(|call| call.id == row.call.id) {
                calls.push(row.call);
            }
        }
        calls
    }

    /// The case as a document.
    #[must_use]
    pub fn document(&self) -> String {
        self.case.to_json().canonical()
    }

    /// What looks at the case, saved as `case.json`.
    #[must_use]
    pub fn commands(&self) -> Vec<String> {
        let calls = self.calls().into_iter();
        let command = |call: &Rulebook| {
            format!("cargo run -p norec-examples --bin check -- case.json --call {} --as-of {AS_OF} --lang en", call.id)
        };
        calls.map(command).collect()
    }
}

impl Side {
    /// The row to cite: of the latest call that is published, else of the latest.
    #[must_use]
    pub fn row(&self) -> Option<&Row> {
        self.rows.iter().rfind(|row| row.call.announced).or(self.rows.last())
    }

    /// What it says, in a word.
    #[must_use]
    pub fn said(&self) -> &'static str {
        self.finding.as_ref().map_or("the same", |finding| match finding.outcome.id() {
            "met" => "in place",
            "not_met" => "not in place",
            "not_applicable" => "does not apply",
            _ => "does not say",
        })
    }

    /// The calls in which it stands, the earliest first.
    #[must_use]
    pub fn calls(&self) -> String {
        self.rows.iter().map(|row| row.call.id).collect::<Vec<_>>().join(", ")
    }

    /// The values of the row that others of the sides have otherwise, in words.
    #[must_use]
    pub fn own_values(&self, sides: &[Side]) -> String {
        let rows: Vec<&Row> = sides.iter().filter_map(Side::row).collect();
        let differs = |(key, value): &&(&'static str, String)| {
            rows.iter().flat_map(|row| &row.values).any(|(other, theirs)| other == key && theirs != value)
        };
        let own = self.row().into_iter().flat_map(|row| &row.values).filter(differs);
        own.map(|(key, value)| format!("{key} = {value}")).collect::<Vec<_>>().join(", ")
    }
}

/// The rows of the facts, and the page.
pub(super) fn cited(citation: &Citation) -> String {
    let page = [citation.source.title, citation.source.address].into_iter().filter(|part| !part.is_empty());
    let words = citation.words.map(|words| format!("; in its words: \u{201c}{words}\u{201d}")).unwrap_or_default();
    format!("facts {}; {}{words}", citation.facts.join(", "), page.collect::<Vec<_>>().join(", "))
}

impl Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = self.what.as_ref().map(|what| format!(": {what}")).unwrap_or_default();
        writeln!(f, "{} in {}{what}", self.kind.id(), self.rule.id)?;
        for side in &self.sides {
            let Some(row) = side.row() else { continue };
            writeln!(f, "  {:<13} {} ({})", side.said(), row.name, side.calls())?;
            let own = side.own_values(&self.sides);
            if !own.is_empty() {
                writeln!(f, "  {:<13} {own}", "")?;
            }
            writeln!(f, "  {:<13} {}", "", cited(&row.citation))?;
        }
        writeln!(f, "  {:<13} {}", "case.json", self.document())?;
        for command in self.commands() {
            writeln!(f, "  {:<13} {command}", "look")?;
        }
        Ok(())
    }
}
