//! Length of a round. Two or more rounds may fit into one agreement: nothing is said of how many there are.
//!
//! A round is looked at once it is there. Nobody is asked to say that there are no rounds: an application in which no
//! round has been named has no finding here, and waits for none. Once a round is named, the list is like any other,
//! and open until somebody says that these are all.

use crate::room::*;

/// Lengths in months, both included.
pub struct Parameters {
    /// The shortest.
    pub shortest: u32,
    /// The longest.
    pub longest: u32,
}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Of(ListName::Rounds, &Round::MONTHS)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(rule: &Rule) -> Message {
    message::round_rule(rule.parameters.shortest, rule.parameters.longest)
}

/// One finding a round.
pub fn check(rule: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let Parameters { shortest, longest } = rule.parameters;
    for row in cx.application.rounds.iter() {
        let at = FieldPath::Row(ListName::Rounds, row.id, &Round::MONTHS);
        let (truth, message) = match &row.value.months {
            Answer::Known(months) => {
                let months = u32::from(months.get());
                if months < shortest || months > longest {
                    (Truth::NotMet, message::round_not(row.id, months, shortest, longest))
                } else {
                    (Truth::Met, message::round_met(row.id, months, shortest, longest))
                }
            }
            unanswered => (Truth::open(at, unanswered), message::round_open(row.id)),
        };
        out.add(Subject::Round(row.id), at, truth, message);
    }
    if !cx.application.rounds.is_empty() {
        out.add_rows_to_come(cx, ListName::Rounds);
    }
}
