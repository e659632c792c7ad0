//! What may be done about an answer.

use crate::rulebook::Read;
use norec_core::{
    Afterwards, BudgetLine, Field, FieldPath, History, ListName, Partner, Placement, Plan, Round, Submission,
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
const DEEDS: [&Field; 4] =
    [&History::FEASIBILITY_STUDY, &History::FEASIBILITY_REPORTS, &History::PHASE_1, &BudgetLine::NOTE];

/// The class of a field. A paper that is there is a fact; another one is a new row.
///
/// ```
/// use norec_core::{ListName, Paper, Partner, Plan};
/// use norec_rules::remedy::{Class, class};
/// use norec_rules::rulebook::Read;
///
/// assert_eq!(class(&Read::Field(&Plan::AGREEMENT_MONTHS), &Plan::AGREEMENT_MONTHS), Class::Plan);
/// assert_eq!(class(&Read::Of(ListName::Partners, &Partner::COUNTRY), &Partner::COUNTRY), Class::Fact);
/// assert_eq!(class(&Read::Of(ListName::Papers, &Paper::DATED), &Paper::DATED), Class::Fact);
/// ```
#[must_use]
pub fn class(read: &Read, field: &Field) -> Class {
    let plan: &[&Field] = match read {
        Read::Of(ListName::Partners, _) => &PLAN_OF_PARTNERS,
        Read::Of(ListName::Rounds, _) => &PLAN_OF_ROUNDS,
        Read::Of(ListName::Placements, _) => &PLAN_OF_GROUPS,
        Read::Of(ListName::Lines, _) => &PLAN_OF_LINES,
        Read::Field(_) => Plan::FIELDS,
        _ => &[],
    };
    let deed = |field: &Field| match read {
        Read::Field(_) => {
            DEEDS.contains(&field) || Submission::FIELDS.contains(&field) || Afterwards::FIELDS.contains(&field)
        }
        Read::Of(ListName::Lines, _) => *field == BudgetLine::NOTE,
        _ => false,
    };
    if plan.contains(&field) {
        Class::Plan
    } else if deed(field) {
        Class::Deed
    } else {
        Class::Fact
    }
}

/// The class of the field at a path.
pub(super) fn of(path: &FieldPath) -> Class {
    match path {
        FieldPath::Field(field) => class(&Read::Field(field), field),
        FieldPath::Row(list, _, field) => class(&Read::Of(*list, field), field),
        FieldPath::List(_) | FieldPath::Supplied(_) => Class::Fact,
    }
}
