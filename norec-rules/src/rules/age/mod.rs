//! Age on departure. Newer calls say 18 to 35, older pages "as a rule": never a flat no. On which day age is counted
//! is nowhere stated, so the text says that too.

use crate::room::*;

/// Ages in years, both included.
pub struct Parameters {
    /// The youngest.
    pub youngest: u32,
    /// The oldest.
    pub oldest: u32,
}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Of(ListName::Placements, &Placement::YOUNGEST), Read::Of(ListName::Placements, &Placement::OLDEST)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(rule: &Rule) -> Message {
    message::age_rule(rule.parameters.youngest, rule.parameters.oldest)
}

/// One finding a group.
pub fn check(rule: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let usual = rule.parameters.youngest..=rule.parameters.oldest;
    let (min, max) = (rule.parameters.youngest, rule.parameters.oldest);
    for row in cx.application.placements.iter() {
        let youngest_field = FieldPath::Row(ListName::Placements, row.id, &Placement::YOUNGEST);
        let oldest_field = FieldPath::Row(ListName::Placements, row.id, &Placement::OLDEST);
        let within = |field: FieldPath, answer: &Answer<Years>| {
            Truth::from_answer(field, answer, |age| Truth::of(age.is_some_and(|age| usual.contains(&years(age)))))
        };
        let youngest = within(youngest_field, &row.value.youngest);
        let oldest = within(oldest_field, &row.value.oldest);
        let outside = |truth: &Truth, answer: &Answer<Years>| match (truth, answer) {
            (Truth::NotMet, Answer::Known(age)) => Some(years(age)),
            _ => None,
        };
        let too_old = outside(&oldest, &row.value.oldest);
        let too_young = outside(&youngest, &row.value.youngest);
        let youngest_open = matches!(youngest, Truth::Open(_));
        let truth = Truth::all([youngest, oldest]);
        let (at, message) = match (&truth, too_old, too_young) {
            (_, Some(age), _) => (oldest_field, message::age_not_oldest(row.id, age, min, max)),
            (_, None, Some(age)) => (youngest_field, message::age_not_youngest(row.id, age, min, max)),
            (Truth::Met, ..) => (oldest_field, message::age_met(row.id, min, max)),
            _ if youngest_open => (youngest_field, message::age_open(row.id)),
            _ => (oldest_field, message::age_open(row.id)),
        };
        out.add(Subject::Group(row.id), at, truth, message).with_aside(message::age_day());
    }
    out.add_rows_to_come(cx, ListName::Placements);
}

fn years(age: &Years) -> u32 {
    u32::from(age.get())
}
