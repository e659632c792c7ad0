//! Participants' activities: at most a tenth of the costs, in four readings.

use super::Outcome::{Depends, Met, NotMet, Open, Unpublished};
use super::{Note, Outcome, Subject};
use crate::plain::{Case, Currency, Line};
use norec_core::{Category, Decimal};
use rust_decimal::RoundingStrategy;
use std::fmt::Write;

/// The sums of one currency.
struct Sum {
    currency: Currency,
    activities: Decimal,
    participants: Decimal,
    others: Decimal,
}

pub(super) fn cap(case: &Case, notes: &mut Vec<Note>) {
    let mut sums: Vec<Sum> = Vec::new();
    let mut waits = 0;
    for line in &case.lines {
        match line {
            Line { category: Some(Category::Administration), .. } => {}
            Line {
                category: Some(category),
                unit_cost: Some(cost),
                quantity: Some(quantity),
                currency: Some(currency),
            } => {
                let exact = cost * quantity;
                let total = exact.round_dp_with_strategy(currency.places, RoundingStrategy::MidpointAwayFromZero);
                let at = sums.iter().position(|sum| sum.currency == *currency).unwrap_or_else(|| {
                    let zero = Decimal::ZERO;
                    sums.push(Sum { currency: *currency, activities: zero, participants: zero, others: zero });
                    sums.len() - 1
                });
                let sum = &mut sums[at];
                match category {
                    Category::Activities => sum.activities += total,
                    Category::Allowance
                    | Category::Housing
                    | Category::Insurance
                    | Category::Travel
                    | Category::Departure => sum.participants += total,
                    _ => sum.others += total,
                }
            }
            _ => waits += 1,
        }
    }
    let outcome = if waits > 0 || !case.lines_complete { Open } else { cap_over_readings(&sums) };
    let mut text = String::from("Activities, participant costs and other costs:");
    for sum in &sums {
        let (code, activities) = (sum.currency.code(), sum.activities);
        let _ = write!(text, " {code} {activities} of {} and {};", sum.participants, sum.others);
    }
    text.push_str(" at most 10 %.");
    notes.push(Note { rule: "cap", subject: Subject::Application, outcome, text });
}

fn cap_over_readings(sums: &[Sum]) -> Outcome {
    let share = Decimal::new(10, 2);
    let reading = |all: bool, itself: bool| {
        let (mut within, mut over) = (false, false);
        for sum in sums {
            let mut base = if all { sum.participants + sum.others } else { sum.participants };
            if base.is_zero() && sum.activities.is_zero() {
                continue;
            }
            if itself {
                base += sum.activities;
            }
            if sum.activities <= base * share { within = true } else { over = true }
        }
        match (within, over) {
            (false, false) => Open,
            (true, false) => Met,
            (false, true) => NotMet,
            (true, true) => Unpublished,
        }
    };
    let readings = [reading(false, true), reading(false, false), reading(true, true), reading(true, false)];
    if readings.contains(&Open) {
        Open
    } else if readings == [readings[0]; 4] {
        readings[0]
    } else if readings.contains(&NotMet) {
        Depends
    } else {
        Unpublished
    }
}
