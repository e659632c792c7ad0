//! The sums of the budget, so far.

use crate::page::Page;
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
    });
}

fn table(page: &mut Page, table: SumTable) {
    page.tag("table.ds-table", |page| {
        page.line("caption", table.caption);
        page.tag("tbody", |page| {
            for (name, sums) in &table.rows {
                let sums: Vec<String> = sums.iter().map(|money| page.state.say(&message::row_sum(money))).collect();
                page.tag("tr", |page| {
                    page.tag("th[scope=row]", |page| page.sentence(name));
                    page.tag("td.num", |page| page.text(sums.join(", ")));
                });
            }
        });
    });
}
