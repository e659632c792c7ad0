//! The sums of the budget, so far.

use crate::page::Page;
use norec_core::{RowId, Totals};
use norec_rules::message;

/// The sums by currency and by partner.
pub fn view(page: &mut Page) {
    let assessment = &page.state.assessment;
    let budget = &assessment.budget;
    let unpriced = u32::try_from(budget.unpriced.len()).unwrap_or_default();
    page.tag("div.fig", |page| {
        page.line("h3.ds-heading[data-size=2xs]", message::totals_heading());
        if budget.by_currency.is_empty() {
            page.line("p", message::totals_none());
        }
        for money in budget.by_currency.iter() {
            page.tag("p.sum", |page| page.line("b", message::row_sum(money)));
        }
        if unpriced > 0 {
            page.line("p.small", message::totals_unpriced(unpriced));
        }
        if let Some(difference) = assessment.stated_difference() {
            page.line("p", difference);
        }
        page.tag("table.ds-table", |page| {
            page.flag("hidden", budget.by_currency.is_empty());
            page.tag("thead", |page| {
                page.tag("tr", |page| {
                    page.line("th[scope=col]", message::totals_partner());
                    page.line("th.num[scope=col]", message::totals_sum());
                });
            });
            page.tag("tbody", |page| {
                for (partner, totals) in &budget.by_partner {
                    row(page, *partner, totals);
                }
            });
        });
    });
}

fn row(page: &mut Page, partner: Option<RowId>, totals: &Totals) {
    let name = match partner {
        Some(partner) => message::about_partner(partner),
        None => message::totals_no_partner(),
    };
    let sums: Vec<String> = totals.iter().map(|money| page.state.say(&message::row_sum(money))).collect();
    page.tag("tr", |page| {
        page.tag("th[scope=row]", |page| page.sentence(&name));
        page.tag("td.num", |page| page.text(sums.join(", ")));
    });
}
