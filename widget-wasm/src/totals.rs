//! The sums of the budget, so far: as figures, and beside each a bar, so that who has most is seen at a glance.

use crate::page::Page;
use norec_core::{Currency, Decimal, Money};
use norec_rules::finding::Limit;
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
            let mut limits: Vec<&Limit> = Vec::new();
            // Ways to read the text that come to the same are one bar. A line of the budget has its figure at its field.
            for limit in finding.limits.iter().filter(|limit| limit.base.is_some()) {
                let is_same = |known: &&Limit| (known.currency, known.limit) == (limit.currency, limit.limit);
                if !limits.iter().any(is_same) {
                    limits.push(limit);
                }
            }
            if !limits.is_empty() {
                page.tag("div.caps", |page| {
                    page.line("p.eyebrow", (finding.rule.title)());
                    for limit in limits {
                        capped(page, limit);
                    }
                });
            }
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
                            bar(page, amount, most(currency), None);
                        }
                    });
                    page.tag("td.num", |page| page.text(said.join(", ")));
                });
            }
        });
    });
}

/// An amount beside the most that it may be: in words, and as a bar with a mark where the most is.
fn capped(page: &mut Page, limit: &Limit) {
    let (amount, most) = (limit.money(limit.amount), limit.money(limit.limit));
    page.line("p.small", message::totals_of_limit(amount, most));
    bar(page, limit.amount, limit.amount.max(limit.limit), Some(limit.limit));
}

/// A bar as long as its part of a whole, with a mark at an amount.
fn bar(page: &mut Page, amount: Decimal, whole: Decimal, mark: Option<Decimal>) {
    let per_cent = |part: Decimal| {
        let parts = part.checked_mul(Decimal::ONE_HUNDRED).and_then(|parts| parts.checked_div(whole));
        norec_core::decimal::digits(parts.unwrap_or_default().trunc()) + "%"
    };
    page.tag("svg.sumbar[aria-hidden=true][width=100%][height=10]", |page| {
        page.tag("rect[height=10][rx=2]", |page| page.set("width", per_cent(amount)));
        if let Some(mark) = mark {
            page.tag("rect.cap[width=3][height=10]", |page| {
                page.set("x", per_cent(mark));
                page.set("transform", "translate(-3 0)");
            });
        }
    });
}
