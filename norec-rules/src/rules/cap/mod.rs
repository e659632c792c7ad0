//! Participants' activities: at most a share of the participant-related costs.
//!
//! The text does not say of what the share is taken: with the activities themselves or without, and of the kinds that
//! Norec lists as participant costs or of every line but administration. Those are the readings. Nothing is converted
//! between currencies: the cap is met, or not, if it is so in each currency by itself.

use crate::labels;
use crate::room::*;

mod sums;

use sums::Sums;

/// The cap.
pub struct Parameters {
    /// The greatest share.
    pub share: Share,
    /// The kinds of cost that Norec lists as participants' own.
    pub participant_kinds: &'static [Category],
}

/// One way to read what the share is taken of.
pub struct Reading {
    /// Which lines.
    pub lines: Lines,
    /// Whether the activities themselves are among them.
    pub counts_itself: bool,
}

/// Which lines the share is taken of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lines {
    /// The kinds that Norec lists as participant costs.
    ParticipantKinds,
    /// Every line but the administration grant.
    AllButAdministration,
}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Of(ListName::Lines, &BudgetLine::CATEGORY), Read::Of(ListName::Lines, &BudgetLine::UNIT_COST), Read::Of(ListName::Lines, &BudgetLine::QUANTITY), Read::Of(ListName::Lines, &BudgetLine::CURRENCY)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, Reading>;

/// The rule in a sentence.
#[must_use]
pub fn statement(rule: &Rule) -> Message {
    message::cap_rule(word(), rule.parameters.share)
}

/// One finding for the application.
pub fn check(rule: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let sums = Sums::of(rule, cx);
    let outcome = match waits(cx, &sums) {
        Some(waits) => Outcome::Open(waits),
        None => rule.over_readings(|reading| truth(rule, &sums, reading)),
    };
    let message = sentence(rule, &sums, &outcome);
    let limits = sums.limits(rule);
    out.add(Subject::Application, FieldPath::List(ListName::Lines), outcome, message).with_limits(limits);
}

/// The answers that every reading waits for.
fn waits(cx: &Cx<'_>, sums: &Sums) -> Option<Vec<Wait>> {
    let mut waits = sums.waits.clone();
    if !cx.is_complete(ListName::Lines) {
        waits.push(Wait { field: FieldPath::List(ListName::Lines), cannot_say: false });
    }
    (!waits.is_empty()).then_some(waits)
}

/// What one reading says of a budget that is whole.
fn truth(rule: &Rule, sums: &Sums, reading: &Reading) -> Truth {
    let mut sides = Vec::new();
    for sum in &sums.by_currency {
        match sum.within(rule, reading) {
            Some(within) => sides.push(within),
            // Neither activities nor anything they are a share of in this currency.
            None => continue,
        }
    }
    if sides.is_empty() || sums.too_large {
        return Truth::Open(vec![Wait { field: FieldPath::List(ListName::Lines), cannot_say: false }]);
    }
    match (sides.contains(&true), sides.contains(&false)) {
        (true, false) => Truth::Met,
        (false, true) => Truth::NotMet,
        _ => Truth::Unpublished(vec![Figure::ExchangeRate]),
    }
}

fn sentence(rule: &Rule, sums: &Sums, outcome: &Outcome) -> Message {
    let cap = rule.parameters.share;
    // Figures only where there is one currency.
    let single = match sums.by_currency.as_slice() {
        [sum] => Some(sum),
        _ => None,
    };
    // The limit that holds in every reading, for the sentences that name it.
    let limited = || single.and_then(|sum| sum.strictest(rule).map(|limit| (sum, limit)));
    match (outcome, single) {
        (Outcome::Met, Some(sum)) => message::cap_met(word(), sum.share(cap), cap),
        (Outcome::Met, None) => message::cap_met_each(word(), cap),
        (Outcome::NotMet, _) => match limited() {
            Some((sum, limit)) => message::cap_not(word(), sum.over(limit), cap, sum.money(limit)),
            None => message::cap_not_each(word(), cap, sums.over(rule)),
        },
        (Outcome::Depends(_), Some(_)) => match limited() {
            Some((sum, limit)) if sum.rest_differs() => {
                message::cap_depends_lines(word(), cap, sum.over(limit), sum.money(limit))
            }
            Some((sum, limit)) => message::cap_depends_itself(word(), cap, sum.over(limit), sum.money(limit)),
            None => several(rule, sums, outcome),
        },
        (Outcome::Depends(_) | Outcome::Unpublished(_), _) => several(rule, sums, outcome),
        (_, Some(sum)) if sum.has_base() && sums.may_lack_activities => message::cap_unpriced(cap),
        (_, Some(sum)) if sum.has_base() => message::cap_so_far(word(), sum.share(cap), cap),
        (_, None) if sums.by_currency.len() > 1 => message::cap_rule(word(), cap),
        _ => message::cap_empty(),
    }
}

/// Several currencies, and no answer: the readings disagree, or the rate between the currencies decides, or both.
fn several(rule: &Rule, sums: &Sums, outcome: &Outcome) -> Message {
    let cap = rule.parameters.share;
    let met = rule.readings.iter().any(|row| truth(rule, sums, &row.value) == Truth::Met);
    match (outcome, met) {
        (Outcome::Depends(_), true) => message::cap_depends_each(word(), cap, sums.over(rule)),
        (Outcome::Depends(_), false) => message::cap_depends_rate(word(), cap),
        (_, true) => message::cap_currencies_some(word(), cap),
        (_, false) => message::cap_currencies(word(), cap),
    }
}

fn word() -> Message {
    labels::category(Category::Activities)
}
