//! The sums of the budget, so far: as figures, and beside each a bar, so that who has most is seen at a glance.

mod cap;

use crate::page::Page;
use norec_core::{Currency, Decimal, Money};
use norec_rules::{SumTable, message};

/// The sums by currency, what is to be known of them, and a table for each way to look at them.
pub fn view(page: &mut Page) {
    let assessment = &page.state.assessment;
    let sums = &assessment.budget.by_currency;
    page.tag("div.fig", |page| {
        page.line("h3.ds-heading[data-size=2xs]", message::totals_heading());
        if sums.is_empty() {
            page.line("p", message::totals_none());
        }
        for money in sums.iter() {
            page.tag("p.sum", |page| page.line("b", message::row_sum(money)));
        }
        for note in assessment.sum_notes() {
            page.line("p.small", note);
        }
        for one in assessment.sum_tables() {
            table(page, one);
        }
        for finding in &assessment.findings {
            cap::view(page, finding);
        }
    });
}

fn table(page: &mut Page, table: SumTable) {
    let most = |currency: Currency| {
        let all = table.rows.iter().flat_map(|(_, sums)| sums.iter());
        all.filter(|money| money.currency == currency).map(|money| money.amount).max().unwrap_or_default()
    };
    page.tag("table.ds-table", |page| {
        page.line("caption", table.caption);
        page.tag("tbody", |page| {
            for (name, sums) in &table.rows {
                let said: Vec<String> = sums.iter().map(|money| page.state.say(&message::row_sum(money))).collect();
                page.tag("tr", |page| {
                    page.tag("th[scope=row]", |page| {
                        page.sentence(name);
                        for Money { amount, currency } in sums.iter() {
                            bar(page, amount, most(currency));
                        }
                    });
                    page.tag("td.num", |page| page.text(said.join(", ")));
                });
            }
        });
    });
}

/// A bar as long as its part of a whole. The figure stands beside it.
fn bar(page: &mut Page, amount: Decimal, whole: Decimal) {
    page.tag("svg.sumbar[aria-hidden=true][width=100%][height=10]", |page| {
        page.tag("rect[height=10][rx=2]", |page| page.set("width", per_cent(amount, whole).to_string() + "%"));
    });
}

/// A part of a whole in whole per cent, as far as a bar can show it.
fn per_cent(part: Decimal, whole: Decimal) -> u32 {
    let parts = part.checked_mul(Decimal::ONE_HUNDRED).and_then(|parts| parts.checked_div(whole));
    norec_core::decimal::digits(parts.unwrap_or_default().trunc()).parse().unwrap_or_default()
}
