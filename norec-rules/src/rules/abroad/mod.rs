//! Another country: participants live and work in another country for a time.
//!
//! In a virtual group nobody does. That is no matter beside a group that travels, and not in place where no group does.

use crate::room::*;
use crate::strength::Strength;

/// No figures.
pub struct Parameters {}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Of(ListName::Partners, &Partner::COUNTRY), Read::Of(ListName::Placements, &Placement::FROM), Read::Of(ListName::Placements, &Placement::TO), Read::Of(ListName::Placements, &Placement::MODE)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(_: &Rule) -> Message {
    message::abroad_rule()
}

/// One finding a group.
pub fn check(_: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    for row in cx.application.placements.iter() {
        let (at, truth, message) = match &row.value.mode {
            Answer::Known(Mode::Virtual) => virtual_group(cx, row.id, out.strength()),
            Answer::Known(_) => travelling_group(cx, row.id, &row.value, out.strength()),
            mode => {
                let at = FieldPath::Row(ListName::Placements, row.id, &Placement::MODE);
                (at, Truth::open(at, mode), message::abroad_open_mode(row.id))
            }
        };
        out.add(Subject::Group(row.id), at, truth, message);
    }
    out.add_rows_to_come(cx, ListName::Placements);
}

/// Not in place unless some other group travels, which may still come.
fn virtual_group(cx: &Cx<'_>, id: RowId, strength: Strength) -> (FieldPath, Truth, Message) {
    let at = FieldPath::Row(ListName::Placements, id, &Placement::MODE);
    let others = cx.application.placements.iter().map(|row| {
        let field = FieldPath::Row(ListName::Placements, row.id, &Placement::MODE);
        Truth::from_answer(field, &row.value.mode, |mode| Truth::of(mode.is_some_and(|mode| *mode != Mode::Virtual)))
    });
    match Truth::any(others.chain([cx.rows_to_come(ListName::Placements)])) {
        Truth::Met => (at, Truth::NotApplicable, message::abroad_virtual(id)),
        Truth::Open(waits) => (at, Truth::Open(waits), message::abroad_virtual_so_far(id, strength)),
        _ => (at, Truth::NotMet, message::abroad_virtual_not(id, strength)),
    }
}

fn travelling_group(cx: &Cx<'_>, id: RowId, group: &Placement, strength: Strength) -> (FieldPath, Truth, Message) {
    let from_field = FieldPath::Row(ListName::Placements, id, &Placement::FROM);
    let to_field = FieldPath::Row(ListName::Placements, id, &Placement::TO);
    let (Answer::Known(from), Answer::Known(to)) = (&group.from, &group.to) else {
        let ends = [(from_field, &group.from), (to_field, &group.to)];
        let waits = ends.into_iter().map(|(field, end)| Truth::from_answer(field, end, |_| Truth::NotApplicable));
        return (to_field, Truth::all(waits), message::abroad_open_ends(id));
    };
    // One and the same partner: the same country, whichever it is.
    if from == to {
        return (to_field, Truth::NotMet, message::abroad_not(id, strength));
    }
    let country_of = |partner: RowId| {
        let field = FieldPath::Row(ListName::Partners, partner, &Partner::COUNTRY);
        (field, cx.partner(partner).map_or(Answer::Unknown, |partner| partner.country))
    };
    let (home_field, home) = country_of(*from);
    let (host_field, host) = country_of(*to);
    match (home, host) {
        (Answer::Known(home), Answer::Known(host)) if home == host => {
            (to_field, Truth::NotMet, message::abroad_not(id, strength))
        }
        (Answer::Known(_), Answer::Known(_)) => (to_field, Truth::Met, message::abroad_met(id)),
        (home, host) => {
            let missing = if home.is_unanswered() { *from } else { *to };
            let open = |field, answer: &Answer<Country>| Truth::from_answer(field, answer, |_| Truth::NotApplicable);
            let truth = Truth::all([open(home_field, &home), open(host_field, &host)]);
            (to_field, truth, message::abroad_open(id, missing))
        }
    }
}
