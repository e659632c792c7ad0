//! Training that the partners run themselves was taken out of the standard budget: it is asked for separately, as
//! additional funding. Training that Norec runs is no line of a budget.

use crate::labels;
use crate::room::*;

/// No figures.
pub struct Parameters {}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Of(ListName::Lines, &BudgetLine::CATEGORY), Read::Of(ListName::Lines, &BudgetLine::ADDITIONAL_FUNDING)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(_: &Rule) -> Message {
    message::own_training_rule()
}

/// One finding a budget line.
pub fn check(_: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    for row in cx.application.budget.lines.iter() {
        let field = |field| FieldPath::Row(ListName::Lines, row.id, field);
        let (category, asked) = (field(&BudgetLine::CATEGORY), field(&BudgetLine::ADDITIONAL_FUNDING));
        let (at, truth, message) = match (&row.value.category, &row.value.additional_funding) {
            (Answer::Known(Category::Training), Answer::Known(true)) => {
                (asked, Truth::Met, message::own_training_met())
            }
            (Answer::Known(Category::Training), Answer::Known(false)) => {
                (asked, Truth::NotMet, message::own_training_not())
            }
            (Answer::Known(Category::Training), answer) => {
                (asked, Truth::open(asked, answer), message::own_training_open())
            }
            (Answer::Known(other), _) => {
                let word = labels::category(*other);
                (category, Truth::NotApplicable, message::own_training_none(word))
            }
            (answer, _) => (category, Truth::open(category, answer), message::own_training_open_category()),
        };
        out.add(Subject::Line(row.id), at, truth, message);
    }
    out.add_rows_to_come(cx, ListName::Lines);
}
