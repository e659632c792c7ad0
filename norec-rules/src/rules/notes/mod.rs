//! A note with the calculation on every line of the budget. The source asks for actual, documented costs; that a note
//! says so in truth is for people to judge.

use crate::room::*;

/// No figures.
pub struct Parameters {}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Of(ListName::Lines, &BudgetLine::NOTE)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(_: &Rule) -> Message {
    message::notes_rule()
}

/// One finding a budget line.
pub fn check(_: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    for row in cx.application.budget.lines.iter() {
        let at = FieldPath::Row(ListName::Lines, row.id, &BudgetLine::NOTE);
        let (truth, message) = match &row.value.note {
            Answer::Known(_) => (Truth::Met, message::notes_met()),
            Answer::Absent => (Truth::NotMet, message::notes_not()),
            answer => (Truth::open(at, answer), message::notes_open()),
        };
        out.add(Subject::Line(row.id), at, truth, message);
    }
    out.add_rows_to_come(cx, ListName::Lines);
}
