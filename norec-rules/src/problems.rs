//! Unusable input as a sentence: what happened and what to do, with the label's own words.

use crate::labels;
use crate::message::{self, Message};
use norec_core::{FieldPath, Problem, ProblemKind};

/// The sentence for a problem.
#[must_use]
pub fn sentence(problem: &Problem) -> Message {
    let label = match problem.path.parse::<FieldPath>() {
        Ok(path) => labels::field(&path),
        Err(_) => Message::new_text(problem.path.clone()),
    };
    let typed = problem.given.clone().unwrap_or_default();
    match &problem.kind {
        ProblemKind::DateImpossible => message::problem_date_impossible(typed, label),
        ProblemKind::DateForm => message::problem_date_form(label),
        ProblemKind::MonthForm => message::problem_month_form(label),
        ProblemKind::InstantForm => message::problem_instant_form(label),
        ProblemKind::CountZero | ProblemKind::NotWhole => message::problem_count(label),
        ProblemKind::OutOfRange { min, max } => message::problem_range(label, *min, *max),
        ProblemKind::AgesCrossed => message::problem_ages(label),
        ProblemKind::CurrencyUnknown => message::problem_currency(label),
        ProblemKind::CurrencyDiffers { written, answered } => {
            message::problem_currency_differs(label, written.code(), answered.code())
        }
        ProblemKind::OrganisationNumberCheck => message::problem_number_check(label),
        ProblemKind::OrganisationNumberTwice { .. } => message::problem_number_twice(label),
        ProblemKind::NoSuchRow { .. } => message::problem_row(label),
        ProblemKind::TooLong { max } => message::problem_too_long(label, *max),
        _ => message::problem_amount(label),
    }
}
