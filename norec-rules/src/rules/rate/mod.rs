//! Maximum rates for some kinds of cost. The figures stand in Norec's budget template, which could not be read; the
//! applicant may enter them, once for each kind, country and currency.

use crate::labels;
use crate::room::*;

/// Which kinds of cost have a maximum rate.
pub struct Parameters {
    /// The kinds.
    pub categories: &'static [Category],
}

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(rule: &Rule) -> Message {
    message::rate_rule(rule.parameters.categories.iter().map(|category| labels::category(*category)).collect())
}

/// One finding a budget line.
pub fn check(rule: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    for row in cx.application.budget.lines.iter() {
        let subject = Subject::Line(row.id);
        let category_field = FieldPath::Row(ListName::Lines, row.id, &BudgetLine::CATEGORY);
        let Answer::Known(category) = row.value.category else {
            let truth = Truth::open(category_field, &row.value.category);
            out.add(subject, category_field, truth, message::rate_open_category());
            continue;
        };
        if !rule.parameters.categories.contains(&category) {
            out.add(subject, category_field, Truth::NotApplicable, message::rate_none(labels::category(category)));
            continue;
        }
        line(cx, out, row.id, &row.value, category);
    }
    out.add_rows_to_come(cx, ListName::Lines);
}

fn line(cx: &Cx<'_>, out: &mut Findings<'_>, id: RowId, line: &BudgetLine, category: Category) {
    let subject = Subject::Line(id);
    let cost_field = FieldPath::Row(ListName::Lines, id, &BudgetLine::UNIT_COST);
    let country = line.partner.known().and_then(|partner| cx.partner(*partner)).and_then(|p| p.country.known());
    let (Some(country), Some(currency)) = (country, line.currency.known()) else {
        let truth = Truth::Unpublished(vec![Figure::WhichRate]);
        out.add(subject, cost_field, truth, message::rate_which(labels::category(category)));
        return;
    };
    let key = SuppliedKey::MaximumRate(category, *country, *currency);
    match cx.application.supplied.maximum_rate(category, *country, *currency) {
        Answer::Known(rate) => {
            let money = |amount| Money { amount, currency: *currency };
            let (truth, message) = match &line.unit_cost {
                Answer::Known(cost) if cost.get() <= rate.get() => {
                    (Truth::Met, message::rate_met(money(cost.get()), money(rate.get())))
                }
                Answer::Known(cost) => {
                    let over = cost.get().checked_sub(rate.get()).unwrap_or_default();
                    (Truth::NotMet, message::rate_not(money(cost.get()), money(over), money(rate.get())))
                }
                answer => (Truth::open(cost_field, answer), message::rate_open(labels::category(category), money(rate.get()))),
            };
            out.add(subject, cost_field, truth, message).rests_on_applicant();
        }
        Answer::Absent => {
            out.add(subject, cost_field, Truth::NotApplicable, message::rate_absent(labels::category(category)))
                .rests_on_applicant();
        }
        answer => {
            let cannot_say = matches!(answer, Answer::CannotSay);
            let truth = Truth::Unpublished(vec![Figure::Supplied { key, cannot_say }]);
            let message =
                if cannot_say { message::rate_ask(labels::category(category)) } else { message::rate_unpub(labels::category(category)) };
            out.add(subject, FieldPath::Supplied(key), truth, message);
        }
    }
}
