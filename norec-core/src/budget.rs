//! Sums of a budget. Each is a sum of rounded lines, so that what is printed adds up; nothing is converted.
//!
//! What one participant costs is a share of such a sum, rounded once more: those figures do not add up, and no rule
//! uses them.

use crate::answer::Answer;
use crate::money::{Money, Overflow, Totals, line_total};
use crate::records::{Application, BudgetLine, Category};
use crate::row::RowId;

mod people;
mod stated;

pub use people::{Headcount, People};
pub use stated::Stated;

/// The sums of a budget, as far as its lines tell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BudgetTotals {
    /// These are all lines, and each is in the sums. Otherwise a sum is what it comes to at least.
    pub whole: bool,
    /// All lines, by currency.
    pub by_currency: Totals,
    /// By the partner that spends; last the lines that name none.
    pub by_partner: Vec<(Option<RowId>, Totals)>,
    /// By kind of cost; last the lines that name none.
    pub by_category: Vec<(Option<Category>, Totals)>,
    /// By the round that a line names; last the lines that name none.
    pub by_round: Vec<(Option<RowId>, Totals)>,
    /// By the group that a line names; last the lines that name none, or are for none in particular.
    pub by_placement: Vec<(Option<RowId>, Totals)>,
    /// The participants of all groups so far.
    pub people: People,
    /// These are all groups. Otherwise more may share the same sums.
    pub people_complete: bool,
    /// The participants of each group, in the order of the ids.
    pub people_by_placement: Vec<(RowId, People)>,
    /// Lines that lack a cost, a quantity or a currency: they are in no sum.
    pub unpriced: Vec<RowId>,
    /// Lines whose sum has more digits than can be kept exactly: they are in no sum.
    pub too_large: Vec<RowId>,
    /// The total that the applicant states, beside the lines so far.
    pub stated: Option<Stated>,
    /// What the applicant stated as the total, less the sum. Only of a complete list whose lines all have a price in
    /// the currency of the stated total. It decides nothing.
    pub stated_difference: Option<Money>,
}

impl BudgetTotals {
    /// The participants of a group; nobody if there is no such group.
    #[must_use]
    pub fn people_of(&self, group: RowId) -> People {
        let found = self.people_by_placement.iter().find(|(id, _)| *id == group);
        found.map(|(_, people)| *people).unwrap_or_default()
    }
}

/// What a line comes to; `None` while its cost, quantity or currency is unanswered.
///
/// # Errors
/// As [`line_total`].
pub fn line(line: &BudgetLine) -> Result<Option<Money>, Overflow> {
    match (&line.unit_cost, &line.quantity, &line.currency) {
        (Answer::Known(cost), Answer::Known(quantity), Answer::Known(currency)) => {
            line_total(*cost, *quantity, *currency).map(Some)
        }
        _ => Ok(None),
    }
}

/// The sums of an application's budget.
///
/// ```
/// use norec_core::{Application, budget};
///
/// let application = Application::from_json(
///     r#"{"placements": {"rows": [{"id": "g1", "count": 3}]},
///         "budget": {"stated_total": "150000", "stated_currency": "NOK", "lines": {"rows": [
///         {"id": "l1", "unit_cost": "6500", "quantity": "20", "currency": "NOK"},
///         {"id": "l2", "unit_cost": "900", "currency": "NOK"}]}}}"#,
/// )
/// .map_err(|problems| problems[0].clone())?;
/// let totals = budget::totals(&application);
/// assert_eq!(totals.by_currency.iter().count(), 1);
/// assert!(!totals.whole, "one line has no number yet");
/// assert_eq!(totals.unpriced.len(), 1);
///
/// // What one of the three costs so far, and what is left of the total that the applicant knows.
/// let one = totals.people.participants.share_of(&totals.by_currency).unwrap();
/// assert_eq!(one.iter().next().unwrap().amount.to_string(), "43333.33");
/// assert_eq!(totals.people.participant_months.share_of(&totals.by_currency), None);
/// let left = totals.stated.and_then(|stated| stated.left).unwrap();
/// assert_eq!(left.amount.normalize().to_string(), "20000");
/// # Ok::<(), norec_core::Problem>(())
/// ```
#[must_use]
pub fn totals(application: &Application) -> BudgetTotals {
    let budget = &application.budget;
    let (people, people_by_placement) = People::of_all(&application.placements);
    let people_complete = application.placements.complete;
    let mut sums = BudgetTotals { people, people_by_placement, people_complete, ..BudgetTotals::default() };
    for row in &budget.lines {
        let money = match line(&row.value) {
            Ok(Some(money)) => money,
            Ok(None) => {
                sums.unpriced.push(row.id);
                continue;
            }
            Err(Overflow) => {
                sums.too_large.push(row.id);
                continue;
            }
        };
        if sums.by_currency.add(money).is_err() {
            sums.too_large.push(row.id);
            continue;
        }
        add(&mut sums.by_partner, row.value.partner.known().copied(), money);
        add(&mut sums.by_category, row.value.category.known().copied(), money);
        add(&mut sums.by_round, row.value.round.known().copied(), money);
        add(&mut sums.by_placement, row.value.placement.known().copied(), money);
    }
    sums.whole = budget.lines.complete && sums.unpriced.is_empty() && sums.too_large.is_empty();
    sums.stated = Stated::of(budget, &sums.by_currency);
    if let Some(stated) = sums.stated.filter(|_| sums.whole) {
        let comparable =
            !sums.by_currency.is_empty() && sums.by_currency.iter().all(|sum| sum.currency == stated.total.currency);
        sums.stated_difference = stated.left.filter(|_| comparable);
    }
    sums
}

/// Each part is at most the sum of its currency, which was kept exactly. The parts stay in the order of their keys,
/// with the part that has none last.
fn add<K: Ord>(sums: &mut Vec<(Option<K>, Totals)>, key: Option<K>, money: Money) {
    let rank = |key: &Option<K>| key.is_none();
    let place = sums.partition_point(|(known, _)| (rank(known), known) < (rank(&key), &key));
    if sums.get(place).is_none_or(|(known, _)| *known != key) {
        sums.insert(place, (key, Totals::default()));
    }
    if let Some((_, totals)) = sums.get_mut(place) {
        let _ = totals.add(money);
    }
}
