//! A small administration grant to every partner, as pages from before these calls have it. How large it is could not
//! be read.

use crate::room::*;

/// No figures.
pub struct Parameters {}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Rows(ListName::Partners), Read::Of(ListName::Lines, &BudgetLine::PARTNER), Read::Of(ListName::Lines, &BudgetLine::CATEGORY)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(_: &Rule) -> Message {
    message::administration_rule()
}

/// One finding a partner.
pub fn check(_: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    for row in cx.application.partners.iter() {
        let truth = some_line(cx, row.id);
        let message = match truth {
            Truth::Met => message::administration_met(row.id),
            Truth::NotMet => message::administration_not(row.id),
            _ => message::administration_so_far(row.id),
        };
        out.add(Subject::Partner(row.id), FieldPath::List(ListName::Lines), truth, message)
            .with_aside(message::administration_amount());
    }
    out.add_rows_to_come(cx, ListName::Partners);
}

/// Whether the partner has a line of administration. A line of which either is unanswered may yet be one.
fn some_line(cx: &Cx<'_>, partner: RowId) -> Truth {
    let lines = cx.application.budget.lines.iter().map(|row| {
        let path = |field| FieldPath::Row(ListName::Lines, row.id, field);
        let is_partner = |id: Option<&RowId>| Truth::of(id == Some(&partner));
        let is_administration = |kind: Option<&Category>| Truth::of(kind == Some(&Category::Administration));
        Truth::all([
            Truth::from_answer(path(&BudgetLine::PARTNER), &row.value.partner, is_partner),
            Truth::from_answer(path(&BudgetLine::CATEGORY), &row.value.category, is_administration),
        ])
    });
    Truth::any([Truth::NotMet].into_iter().chain(lines).chain([cx.rows_to_come(ListName::Lines)]))
}
