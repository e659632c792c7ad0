//! Maximum rates for some kinds of cost. The figures stand in Norec's budget template, which could not be read; the
//! applicant may enter them, once for each kind, country and currency.

use crate::labels;
use crate::room::*;

/// Which kinds of cost have a maximum rate.
pub struct Parameters {
    /// The kinds.
    pub categories: &'static [Category],
}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Of(ListName::Lines, &BudgetLine::PARTNER), Read::Of(ListName::Lines, &BudgetLine::CATEGORY), Read::Of(ListName::Lines, &BudgetLine::UNIT_COST), Read::Of(ListName::Lines, &BudgetLine::QUANTITY), Read::Of(ListName::Lines, &BudgetLine::CURRENCY), Read::Of(ListName::Partners, &Partner::COUNTRY), Read::Supplied];

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
    let answer = cx.application.supplied.maximum_rate(category, *country, *currency);
    if let Some(file) = cx.rate(category, *country, *currency) {
        from_file(out, id, line, file, (category, *currency), answer);
        return;
    }
    match answer {
        Answer::Known(rate) => {
            let money = |amount| Money { amount, currency: *currency };
            let (truth, message) = match &line.unit_cost {
                Answer::Known(cost) if cost.get() <= rate.get() => {
                    (Truth::Met, message::rate_met(money(cost.get()), money(rate.get())))
                }
                Answer::Known(cost) => {
                    let over = decimal::sub(cost.get(), rate.get()).unwrap_or_default();
                    (Truth::NotMet, message::rate_not(money(cost.get()), money(over), money(rate.get())))
                }
                answer => (Truth::open(cost_field, answer), message::rate_open(labels::category(category), money(rate.get()))),
            };
            compare(out.add(subject, cost_field, truth, message).rests_on_applicant(), line, *currency, rate.get());
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

/// Adds the price beside the rate, and what the whole line is over: the excess of one unit for as many as there are,
/// rounded once.
fn compare(finding: &mut Finding, line: &BudgetLine, currency: Currency, rate: Decimal) {
    let Answer::Known(cost) = line.unit_cost else { return };
    let limit = Limit { reading: None, currency, base: None, amount: cost.get(), limit: rate };
    if let (Ok(over), Answer::Known(quantity)) = (Amount::new(limit.over()), line.quantity)
        && let Ok(whole) = line_total(over, quantity, currency)
        && !whole.amount.is_zero()
    {
        finding.with_aside(message::rate_not_line(whole));
    }
    finding.with_limits(vec![limit]);
}

/// A rate that somebody has added counts, whatever the applicant entered.
fn from_file(
    out: &mut Findings<'_>,
    id: RowId,
    line: &BudgetLine,
    file: FromFile<Amount>,
    (category, currency): (Category, Currency),
    answer: Answer<Amount>,
) {
    let cost_field = FieldPath::Row(ListName::Lines, id, &BudgetLine::UNIT_COST);
    let money = |amount: Decimal| Money { amount, currency };
    let FromFile { value: rate, source } = file;
    let title = source.title.as_str();
    let theirs = money(rate.get());
    let (truth, message) = match &line.unit_cost {
        Answer::Known(cost) if cost.get() <= rate.get() => {
            (Truth::Met, message::rate_file_met(money(cost.get()), theirs, title))
        }
        Answer::Known(cost) => {
            let over = decimal::sub(cost.get(), rate.get()).unwrap_or_default();
            (Truth::NotMet, message::rate_file_not(money(cost.get()), money(over), theirs, title))
        }
        cost => (Truth::open(cost_field, cost), message::rate_file_open(labels::category(category), theirs, title)),
    };
    let aside = match answer {
        Answer::Known(yours) if yours != rate => Some(message::rate_file_differs(money(yours.get()), theirs, title)),
        Answer::Absent => Some(message::rate_file_none(theirs, title)),
        _ => None,
    };
    let finding = out.add(Subject::Line(id), cost_field, truth, message).rests_on_file(source);
    compare(finding, line, currency, rate.get());
    if let Some(aside) = aside {
        finding.with_aside(aside);
    }
}
