//! The sums of a budget for people: tables of what it comes to, and sentences about what is not in them.

use crate::assess::Assessment;
use crate::labels;
use crate::message::{self, Message};
use norec_core::budget::{BudgetTotals, Headcount, People};
use norec_core::{Category, RowId, Totals};

/// Sums under one caption. It has at least one row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SumTable {
    /// What the rows have in common.
    pub caption: Message,
    /// Whose sum, and the sum.
    pub rows: Vec<(Message, Totals)>,
}

impl Assessment {
    /// The sums by partner, kind of cost, round and group, and what one participant costs, in all and for one month.
    /// A table of which nothing is known is left out.
    ///
    /// ```
    /// use norec_core::{Application, Instant};
    /// use norec_rules::language::{Language, Tag};
    /// use norec_rules::{assess, rulebook};
    ///
    /// let application = Application::from_json(
    ///     r#"{"placements": {"rows": [{"id": "g1", "count": 3, "months": 6}]},
    ///         "budget": {"stated_total": "200", "stated_currency": "NOK"}}"#,
    /// )
    /// .unwrap();
    /// let assessment = assess(&application, rulebook::latest(), Instant::parse("2026-08-01").unwrap());
    /// let tables = assessment.sum_tables();
    /// let text = |message| Language::embedded(Tag::En).unwrap().text(message, &application);
    /// assert_eq!(text(&tables[0].caption), "For one participant");
    /// assert_eq!(text(&tables[0].rows[0].0), "The total you entered");
    /// assert_eq!(tables[0].rows[0].1.iter().next().unwrap().amount.to_string(), "66.67");
    /// ```
    #[must_use]
    pub fn sum_tables(&self) -> Vec<SumTable> {
        let sums = &self.budget;
        let mut tables = Vec::new();
        breakdown(&mut tables, message::totals_by_partner(), &sums.by_partner, partner);
        breakdown(&mut tables, message::totals_by_category(), &sums.by_category, category);
        breakdown(&mut tables, message::totals_by_round(), &sums.by_round, round);
        breakdown(&mut tables, message::totals_by_group(), &sums.by_placement, group);
        shares(&mut tables, message::totals_per_participant(), sums, |people| people.participants);
        shares(&mut tables, message::totals_per_month(), sums, |people| people.participant_months);
        tables
    }

    /// What a reader of the sums must know: what is not counted, whether more may come, what the applicant stated as
    /// the total, and how the cost of one participant came about.
    #[must_use]
    pub fn sum_notes(&self) -> Vec<Message> {
        let sums = &self.budget;
        let number = |rows: &[RowId]| u32::try_from(rows.len()).unwrap_or(u32::MAX);
        let mut notes = Vec::new();
        if !sums.unpriced.is_empty() {
            notes.push(message::totals_unpriced(number(&sums.unpriced)));
        }
        if !sums.too_large.is_empty() {
            notes.push(message::totals_too_large(number(&sums.too_large)));
        }
        let any = !sums.by_currency.is_empty();
        if any && !sums.whole {
            notes.push(message::totals_at_least());
        }
        self.stated(&mut notes);
        if any || sums.stated.is_some() {
            let known = |count: Headcount| count.known().is_some();
            notes.push(match (known(sums.people.participants), known(sums.people.participant_months)) {
                (false, _) => message::totals_no_people(),
                (true, false) => message::totals_no_months(),
                (true, true) => message::totals_shared(),
            });
        }
        notes
    }

    /// The total that the applicant stated, and how the costs so far stand beside it.
    fn stated(&self, notes: &mut Vec<Message>) {
        let sums = &self.budget;
        let Some(stated) = sums.stated else { return };
        notes.push(message::totals_stated(stated.total));
        if sums.by_currency.is_empty() {
            return;
        }
        if sums.stated_difference.is_some() {
            notes.extend(self.stated_difference());
            return;
        }
        notes.extend(match stated.left {
            None => Some(message::totals_other()),
            Some(left) if left.amount.is_zero() => None,
            Some(left) => {
                let money = norec_core::Money { amount: left.amount.abs(), ..left };
                let above = left.amount.is_sign_positive();
                Some(if above { message::totals_left(money) } else { message::totals_over(money) })
            }
        });
    }
}

/// The parts of the sums, where some line names one.
fn breakdown<K: Copy>(
    tables: &mut Vec<SumTable>,
    caption: Message,
    parts: &[(Option<K>, Totals)],
    name: fn(Option<K>) -> Message,
) {
    // Lines that name none stand last.
    if parts.first().is_some_and(|(key, _)| key.is_some()) {
        let rows = parts.iter().map(|(key, sums)| (name(*key), sums.clone())).collect();
        tables.push(SumTable { caption, rows });
    }
}

/// What one costs: of the whole exchange, of the total that was stated, and of each group that has costs of its own.
fn shares(tables: &mut Vec<SumTable>, caption: Message, sums: &BudgetTotals, count: fn(People) -> Headcount) {
    let mut rows = Vec::new();
    let mut row = |name: Message, people: People, of: &Totals| {
        rows.extend(count(people).share_of(of).filter(|shares| !shares.is_empty()).map(|shares| (name, shares)));
    };
    row(message::totals_exchange(), sums.people, &sums.by_currency);
    if let Some(stated) = sums.stated {
        row(message::totals_stated_row(), sums.people, &Totals::from(stated.total));
    }
    for (placement, of) in &sums.by_placement {
        if let Some(id) = *placement {
            row(message::totals_group(id), sums.people_of(id), of);
        }
    }
    if !rows.is_empty() {
        tables.push(SumTable { caption, rows });
    }
}

fn partner(id: Option<RowId>) -> Message {
    id.map_or_else(message::totals_no_partner, message::about_partner)
}

fn category(category: Option<Category>) -> Message {
    category.map_or_else(message::row_unchosen, |category| labels::choice("category", category.id()))
}

fn round(id: Option<RowId>) -> Message {
    id.map_or_else(message::totals_no_round, message::totals_round)
}

fn group(id: Option<RowId>) -> Message {
    id.map_or_else(message::totals_no_group, message::totals_group)
}

#[cfg(test)]
mod tests;
