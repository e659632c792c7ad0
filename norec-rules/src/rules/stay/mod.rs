//! Length of a stay. A group that only meets online does not stay anywhere: the rule is not about it.

use crate::room::*;

/// Lengths in months, both included.
pub struct Parameters {
    /// The shortest.
    pub shortest: u32,
    /// The longest.
    pub longest: u32,
}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Of(ListName::Placements, &Placement::MONTHS), Read::Of(ListName::Placements, &Placement::MODE)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(rule: &Rule) -> Message {
    message::stay_rule(rule.parameters.shortest, rule.parameters.longest)
}

/// One finding a group.
pub fn check(rule: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let Parameters { shortest, longest } = rule.parameters;
    for row in cx.application.placements.iter() {
        let at = FieldPath::Row(ListName::Placements, row.id, &Placement::MONTHS);
        let mode_at = FieldPath::Row(ListName::Placements, row.id, &Placement::MODE);
        let mode = Truth::from_answer(mode_at, &row.value.mode, |_| Truth::NotApplicable);
        let (at, truth, message) = match (&row.value.mode, &row.value.months) {
            (Answer::Known(Mode::Virtual), _) => (at, Truth::NotApplicable, message::stay_online(row.id)),
            (Answer::Known(_), Answer::Known(months)) => {
                let months = u32::from(months.get());
                if months < shortest || months > longest {
                    (at, Truth::NotMet, message::stay_not(row.id, months, shortest, longest))
                } else {
                    (at, Truth::Met, message::stay_met(row.id, months, shortest, longest))
                }
            }
            (_, Answer::Known(_)) => (mode_at, mode, message::stay_open_mode(row.id)),
            (_, unanswered) => (at, Truth::all([mode, Truth::open(at, unanswered)]), message::stay_open(row.id)),
        };
        out.add(Subject::Group(row.id), at, truth, message);
    }
    out.add_rows_to_come(cx, ListName::Placements);
}
