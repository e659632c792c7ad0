//! Virtual exchange comes in addition to people who travel.
//!
//! The wording stood in captures of 2022 and 2023 and is gone from what could be read of 2024, so that it is advice
//! now. The rule `abroad` says of each group whether anybody lives in another country; this one says it of them all.

use crate::room::*;

/// No figures.
pub struct Parameters {}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Of(ListName::Placements, &Placement::MODE)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(_: &Rule) -> Message {
    message::virtual_rule()
}

/// One finding for the application.
pub fn check(_: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let some = |wanted: fn(&Mode) -> bool| {
        let groups = cx.application.placements.iter().map(move |row| {
            let field = FieldPath::Row(ListName::Placements, row.id, &Placement::MODE);
            Truth::from_answer(field, &row.value.mode, |mode| Truth::of(mode.is_some_and(wanted)))
        });
        Truth::any([Truth::NotMet, cx.rows_to_come(ListName::Placements)].into_iter().chain(groups))
    };
    let (online, travels) = (some(|mode| *mode == Mode::Virtual), some(|mode| *mode != Mode::Virtual));
    let (truth, message) = match (online, travels) {
        (Truth::Met, Truth::Met) => (Truth::Met, message::virtual_met()),
        (Truth::Met, Truth::NotMet) => (Truth::NotMet, message::virtual_not()),
        (Truth::Met, travels) => (travels, message::virtual_so_far()),
        (Truth::NotMet, _) => (Truth::NotApplicable, message::virtual_none()),
        (online, _) => (online, message::virtual_open()),
    };
    out.add(Subject::Application, FieldPath::List(ListName::Placements), truth, message)
        .with_aside(message::virtual_older());
}
