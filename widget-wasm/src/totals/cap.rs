//! An amount against the most that it may be: a bar with a mark for each way to work out the most, what each mark says in
//! words, and the same as a table.

use super::per_cent;
use crate::page::Page;
use crate::table;
use norec_core::{Currency, Money};
use norec_rules::finding::Limit;
use norec_rules::outcome::Outcome;
use norec_rules::{Finding, Message, message};

/// What the marks are called, the lowest first.
const LETTERS: [&str; 6] = ["A", "B", "C", "D", "E", "F"];
/// Marks nearer than this, in per cent of the bar, have their letters one below the other.
const NEAR: u32 = 8;
/// From one line of letters to the next, in CSS pixels.
const LETTER: usize = 18;

/// What a finding compares, one bar a currency; where nothing can be worked out yet, why not.
pub(super) fn view(page: &mut Page, finding: &Finding) {
    // A line of the budget has its figure at its field.
    let mut shares: Vec<&Limit> = finding.limits.iter().filter(|limit| limit.base.is_some()).collect();
    // While there is nothing yet to take a share of, nothing is over it.
    if matches!(finding.outcome, Outcome::Open(_)) && shares.iter().all(|limit| limit.limit.is_zero()) {
        shares.clear();
    }
    let is_waiting = shares.is_empty() && finding.rule.id == "cap" && finding.outcome != Outcome::NotApplicable;
    if shares.is_empty() && !is_waiting {
        return;
    }
    page.tag("div.caps", |page| {
        page.line("p.eyebrow", (finding.rule.title)());
        if is_waiting {
            page.tag("p.small", |page| page.sentence(&finding.message));
        }
        let mut currencies: Vec<Currency> = Vec::new();
        for limit in &shares {
            if !currencies.contains(&limit.currency) {
                currencies.push(limit.currency);
                currency(page, finding, &distinct(&shares, limit.currency));
            }
        }
    });
}

/// The limits of one currency, the lowest first. Ways to work it out that come to the same are one.
fn distinct<'a>(shares: &[&'a Limit], currency: Currency) -> Vec<&'a Limit> {
    let mut limits: Vec<&Limit> = Vec::new();
    for limit in shares.iter().filter(|limit| limit.currency == currency) {
        let place = limits.partition_point(|known| known.limit < limit.limit);
        if limits.get(place).is_none_or(|known| known.limit != limit.limit) {
            limits.insert(place, limit);
        }
    }
    limits
}

fn currency(page: &mut Page, finding: &Finding, limits: &[&Limit]) {
    let Some(first) = limits.first() else { return };
    let lettered = || LETTERS.iter().zip(limits);
    let said: Vec<String> =
        lettered().map(|(letter, limit)| [letter, ": ", &page.state.say(&sentence(limit))].concat()).collect();
    let amount = page.state.say(&message::row_sum(first.money(first.amount)));
    let entered = message::totals_cap_entered();
    page.tag("p.sum", |page| {
        page.say(entered.clone());
        page.tag("b", |page| page.text(amount.as_str()));
    });
    picture(
        page,
        limits,
        &[page.state.say(&entered), ": ".to_owned(), amount.clone(), ". ".to_owned(), said.join(" ")].concat(),
    );
    page.line("p.small", message::totals_cap_marks(u32::try_from(limits.len()).unwrap_or_default()));
    page.tag("ul.small", |page| {
        for (letter, limit) in lettered() {
            page.tag("li", |page| {
                page.tag("b", |page| page.text(*letter));
                page.text(" ");
                page.say(sentence(limit));
            });
        }
    });
    table::behind(page, false, |page| {
        page.line("caption", (finding.rule.title)());
        page.tag("tbody", |page| {
            row(page, None, entered, first.money(first.amount));
            for (letter, limit) in lettered() {
                let base = limit.money(limit.base.unwrap_or_default());
                row(page, Some(letter), message::totals_cap_of(base), limit.money(limit.limit));
            }
        });
    });
}

/// How the amount stands to one limit.
fn sentence(limit: &Limit) -> Message {
    let most = limit.money(limit.limit);
    let base = limit.money(limit.base.unwrap_or_default());
    let over = limit.over();
    if over.is_zero() {
        let left = norec_core::decimal::sub(limit.limit, limit.amount).unwrap_or_default();
        message::totals_cap_within(most, base, limit.money(left))
    } else {
        message::totals_cap_over(most, base, limit.money(over))
    }
}

/// The bar with its marks. Letters stand below it, so that none lies on a mark.
fn picture(page: &mut Page, limits: &[&Limit], label: &str) {
    let (Some(first), Some(last)) = (limits.first(), limits.last()) else { return };
    let whole = first.amount.max(last.limit);
    let mut marks: Vec<(u32, usize)> = Vec::new();
    for limit in limits {
        let at = per_cent(limit.limit, whole);
        let line = match marks.last() {
            Some((before, line)) if at.saturating_sub(*before) < NEAR => line.saturating_add(1),
            _ => 0,
        };
        marks.push((at, line));
    }
    let lines = marks.iter().map(|(_, line)| line.saturating_add(1)).max().unwrap_or_default();
    page.tag("svg.sumbar[role=img][width=100%]", |page| {
        page.set("aria-label", label);
        page.set("height", lines.saturating_mul(LETTER).saturating_add(24));
        page.empty("rect.track[y=4][height=12][width=100%][rx=2]");
        page.tag("rect[y=4][height=12][rx=2]", |page| {
            page.set("width", per_cent(first.amount, whole).to_string() + "%");
        });
        for ((at, line), letter) in marks.iter().zip(LETTERS) {
            let at = at.to_string() + "%";
            let down = line.saturating_mul(LETTER);
            page.tag("rect.cap[width=3][transform=translate(-3 0)]", |page| {
                page.set("x", at.as_str());
                page.set("height", down.saturating_add(22));
            });
            page.tag("text", |page| {
                page.set("x", at);
                page.set("y", down.saturating_add(36));
                page.text(letter);
            });
        }
    });
}

fn row(page: &mut Page, letter: Option<&str>, name: Message, money: Money) {
    page.tag("tr", |page| {
        page.tag("th[scope=row]", |page| {
            if let Some(letter) = letter {
                page.text(letter);
                page.text(": ");
            }
            page.say(name);
        });
        page.line("td.num", message::row_sum(money));
    });
}
