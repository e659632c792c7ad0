//! What may be done about an answer.

use crate::rulebook::Read;
use norec_core::{
    Afterwards, BudgetLine, Field, History, Initiative, ListName, Partner, Permit, Placement, Plan, Round, Submission,
    Timetable,
};

/// What may be done about an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// It is a plan: another may be proposed.
    Plan,
    /// It is something to get or to do: doing it may be proposed.
    Deed,
    /// It is as it is.
    Fact,
}

const PLAN_OF_PARTNERS: [&Field; 1] = [&Partner::COORDINATOR];
const PLAN_OF_ROUNDS: [&Field; 2] = [&Round::START, &Round::MONTHS];
const PLAN_OF_GROUPS: [&Field; 9] = [
    &Placement::FROM,
    &Placement::TO,
    &Placement::ROUND,
    &Placement::COUNT,
    &Placement::START,
    &Placement::MONTHS,
    &Placement::MODE,
    &Placement::YOUNGEST,
    &Placement::OLDEST,
];
/// What a line is for is never said anew: that would relabel a cost.
const PLAN_OF_LINES: [&Field; 3] = [&BudgetLine::UNIT_COST, &BudgetLine::QUANTITY, &BudgetLine::ADDITIONAL_FUNDING];
const DEEDS_OF_LINES: [&Field; 1] = [&BudgetLine::NOTE];
const PLAN_OUTSIDE: [&Field; 4] = [&Initiative::AMOUNT, &Permit::MONTHS, &Timetable::DEPARTURE, &Timetable::MONTHS];
const DEEDS: [&Field; 16] = [
    &History::FEASIBILITY_STUDY,
    &History::FEASIBILITY_REPORTS,
    &History::PHASE_1,
    &Initiative::NETWORK_MEMBER,
    &Initiative::FORWARDED,
    &Initiative::GOAL,
    &Initiative::EMPHASIS,
    &Permit::LETTER_WORKPLACE,
    &Permit::LETTER_LENGTH,
    &Permit::LETTER_PAY,
    &Permit::SIGNED,
    &Permit::FULL_TIME,
    &Permit::ONE_EMPLOYER,
    &Permit::HOUSING,
    &Permit::PAY,
    &Permit::COVERED,
];

/// The class of what a rule reads. A paper that is there is a fact; another one is a new row.
///
/// ```
/// use norec_core::{ListName, Paper, Partner, Plan};
/// use norec_rules::remedy::{Class, class};
/// use norec_rules::rulebook::Read;
///
/// assert_eq!(class(&Read::Field(&Plan::AGREEMENT_MONTHS)), Class::Plan);
/// assert_eq!(class(&Read::Of(ListName::Partners, &Partner::COUNTRY)), Class::Fact);
/// assert_eq!(class(&Read::Of(ListName::Papers, &Paper::DATED)), Class::Fact);
/// ```
#[must_use]
pub fn class(read: &Read) -> Class {
    let (field, plan, deeds): (_, &[&[&Field]], &[&[&Field]]) = match read {
        Read::Field(field) => {
            (field, &[Plan::FIELDS, &PLAN_OUTSIDE], &[&DEEDS, Submission::FIELDS, Afterwards::FIELDS])
        }
        Read::Of(ListName::Partners, field) => (field, &[&PLAN_OF_PARTNERS], &[]),
        Read::Of(ListName::Rounds, field) => (field, &[&PLAN_OF_ROUNDS], &[]),
        Read::Of(ListName::Placements, field) => (field, &[&PLAN_OF_GROUPS], &[]),
        Read::Of(ListName::Lines, field) => (field, &[&PLAN_OF_LINES], &[&DEEDS_OF_LINES]),
        Read::Of(ListName::Papers, _) | Read::Rows(_) | Read::Supplied => return Class::Fact,
    };
    let is_in = |lists: &[&[&Field]]| lists.iter().any(|list| list.contains(field));
    if is_in(plan) {
        Class::Plan
    } else if is_in(deeds) {
        Class::Deed
    } else {
        Class::Fact
    }
}
