//! The cases that a case leads to: figures that somebody could look up, and costs right at a limit.

use norec_core::{Amount, Answer, Application, BudgetLine, Decimal, Draft, Entry, FieldPath, ListName, SuppliedKey};
use norec_rules::Finding;
use norec_rules::finding::Limit;
use norec_rules::outcome::{Figure, Outcome};

/// The cases that one leads to: each figure that somebody could look up, and costs right at the limits that were named.
pub fn further<'a>(case: &Application, said: impl Iterator<Item = &'a Finding>, step: usize) -> Vec<Application> {
    let (mut keys, mut limits): (Vec<SuppliedKey>, Vec<&Limit>) = (Vec::new(), Vec::new());
    for finding in said {
        if let Outcome::Unpublished(figures) = &finding.outcome {
            let supplied = figures.iter().filter_map(|figure| match figure {
                Figure::Supplied { key, .. } => Some(*key),
                _ => None,
            });
            keys.extend(supplied.filter(|key| case.supplied.state(*key).is_unanswered()));
        }
        let far = finding.limits.iter().filter(|limit| limit.amount != limit.limit);
        limits.extend(far);
    }
    if let Some(key) = keys.first() {
        return answers(case, *key);
    }
    // Once: what stands at a limit leads to the same ones.
    if step > 0 && case.supplied.is_empty() {
        return Vec::new();
    }
    let mut all: Vec<Application> = Vec::new();
    for (line, limit) in case.budget.lines.iter().flat_map(|line| limits.iter().map(move |limit| (line, limit))) {
        let (Answer::Known(cost), true) = (line.unit_cost, line.currency == Answer::Known(limit.currency)) else {
            continue;
        };
        for units in [-1, 0, 1] {
            let step = Decimal::new(units, limit.currency.minor_unit());
            let moved =
                limit.limit.checked_sub(limit.amount).and_then(|by| cost.get().checked_add(by)?.checked_add(step));
            let Some(Ok(cost)) = moved.map(Amount::new) else { continue };
            let mut next = case.clone();
            let path = FieldPath::Row(ListName::Lines, line.id, &BudgetLine::UNIT_COST);
            let typed = Entry::Typed(Draft::text_of(cost));
            if next.put(&path, Some(&typed)).is_ok() && next != *case && !all.contains(&next) {
                all.push(next);
            }
        }
    }
    all
}

/// The case with each answer to a figure: yes and no; or no highest rate, and one around what a line costs.
fn answers(case: &Application, key: SuppliedKey) -> Vec<Application> {
    let with = |set: &dyn Fn(&mut Application)| {
        let mut next = case.clone();
        set(&mut next);
        next
    };
    match key {
        SuppliedKey::PartnerCountry(country) => [true, false]
            .map(|on_list| with(&|next| next.supplied.set_partner_country(country, Answer::Known(on_list))))
            .into(),
        SuppliedKey::MaximumRate(category, country, currency) => {
            let line = case.budget.lines.iter().find(|line| line.category == Answer::Known(category));
            let cost = line.and_then(|line| line.unit_cost.known()).map_or(Decimal::ZERO, |cost| cost.get());
            let around = [-1, 0, 1].map(|units| cost.checked_add(Decimal::new(units, currency.minor_unit())));
            let rates = around.into_iter().flatten().filter_map(|rate| Amount::new(rate).ok()).map(Answer::Known);
            let set =
                |rate: Answer<Amount>| with(&|next| next.supplied.set_maximum_rate(category, country, currency, rate));
            rates.chain([Answer::Absent]).map(set).collect()
        }
    }
}
