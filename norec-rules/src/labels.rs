//! The words for fields and choices, found by their names.

mod mark;

use crate::message::{LABELS, Message};
use norec_core::{
    BudgetLine, Category, Field, FieldPath, History, Initiative, ListName, OrganisationKind, Partner, Permit, Post,
    SuppliedKey, Timetable,
};

/// The label of a field, as the form shows it.
#[must_use]
pub fn field(path: &FieldPath) -> Message {
    match path {
        FieldPath::Supplied(SuppliedKey::PartnerCountry(country)) => crate::message::supplied_partner_country(*country),
        FieldPath::Supplied(SuppliedKey::MaximumRate(category, country, currency)) => {
            crate::message::supplied_maximum_rate(choice("category", category.id()), *country, currency.code())
        }
        FieldPath::List(list) => find("list", &[word(*list)]).unwrap_or_else(|| Message::new_text(path.to_string())),
        _ => of_field("field", path).unwrap_or_else(|| Message::new_text(path.to_string())),
    }
}

/// The hint under a field's label, where there is one.
#[must_use]
pub fn hint(path: &FieldPath) -> Option<Message> {
    match path {
        FieldPath::Supplied(SuppliedKey::MaximumRate(..)) => Some(crate::message::supplied_rate_hint()),
        _ => of_field("hint", path),
    }
}

/// What to do so that a question can be answered with yes, as part of a sentence.
#[must_use]
pub fn deed(path: &FieldPath) -> Option<Message> {
    of_field("do", path)
}

/// The word for one value of a choice: `choice("kind", "civil-society")`.
#[must_use]
pub fn choice(name: &str, value: &str) -> Message {
    find("choice", &[name, value]).unwrap_or_else(|| Message::new_text(value.to_owned()))
}

/// The words of one answer that is chosen: a value of a choice, `yes`, `no`, or `cannot-say`.
#[must_use]
pub fn answer(path: &FieldPath, value: &str) -> Message {
    use crate::message as m;
    let listed = matches!(path, FieldPath::Supplied(SuppliedKey::PartnerCountry(_)));
    match value {
        "yes" if listed => m::supplied_country_listed(),
        "no" if listed => m::supplied_country_unlisted(),
        "cannot-say" if matches!(path, FieldPath::Supplied(_)) => m::supplied_country_cannot_say(),
        "yes" => m::choice_yes(),
        "no" => m::choice_no(),
        "cannot-say" => m::choice_cannot_say(),
        word => choice(path.field().map_or("", |field| field.key()), word),
    }
}

/// The words for "there is none", where that is an answer.
#[must_use]
pub fn absent(path: &FieldPath) -> Option<Message> {
    use crate::message as m;
    match path {
        FieldPath::Supplied(SuppliedKey::MaximumRate(..)) => Some(m::absent_supplied_maximum_rate()),
        FieldPath::Row(_, _, field) if **field == Partner::ORGANISATION_NUMBER => {
            Some(m::absent_partner_organisation_number())
        }
        FieldPath::Row(_, _, field) if **field == BudgetLine::NOTE => Some(m::absent_line_note()),
        FieldPath::Field(field) if **field == History::AGREEMENT => Some(m::absent_history_agreement()),
        FieldPath::Field(field) if **field == History::SUPPORT_MONTHS => Some(m::absent_history_support_months()),
        FieldPath::Field(field) if **field == History::PROJECTS => Some(m::absent_history_projects()),
        FieldPath::Field(field) if **field == Initiative::EXCHANGE_ENDED => Some(m::absent_initiative_exchange_ended()),
        FieldPath::Field(field) if **field == Initiative::TRAINING_ENDED => Some(m::absent_initiative_training_ended()),
        FieldPath::Field(field) if **field == Post::DEGREE => Some(m::absent_post_degree()),
        FieldPath::Field(field) if **field == Timetable::FOLLOW_UP => Some(m::absent_timetable_follow_up()),
        FieldPath::Field(field) if **field == Permit::EARLIER_MONTHS => Some(m::absent_permit_earlier_months()),
        _ => None,
    }
}

/// Who can tell, for somebody who does not know.
#[must_use]
pub fn who(path: &FieldPath) -> Option<Message> {
    use crate::message as m;
    match path {
        FieldPath::Row(ListName::Partners, _, field) if [Partner::KIND, Partner::CAPACITY].contains(field) => {
            Some(m::who_partner_kind())
        }
        FieldPath::Row(ListName::Partners, _, field) if **field == Partner::LEGAL_ENTITY => {
            Some(m::who_partner_legal_entity())
        }
        FieldPath::Row(ListName::Placements, ..) => Some(m::who_placement_plan()),
        FieldPath::Row(ListName::Lines, ..) => Some(m::who_line()),
        FieldPath::Field(field) if of_the_partnership(field) => Some(m::who_history()),
        _ => None,
    }
}

/// What the coordinating partner knows: the history, the plan, how the application is sent, and what comes after.
fn of_the_partnership(field: &Field) -> bool {
    ["history.", "plan.", "submission.", "afterwards."].iter().any(|record| field.name.starts_with(record))
}

/// The name of one way to read a text, by its name in the rulebook.
#[cfg(feature = "explain")]
#[must_use]
pub fn reading(name: &str) -> Message {
    find("reading", &[name]).unwrap_or_else(|| Message::new_text(name.to_owned()))
}

/// The name of a parameter of a rulebook, in words.
#[cfg(feature = "trace")]
#[must_use]
pub fn parameter(name: &str) -> Message {
    find("parameter", &[name]).unwrap_or_else(|| Message::new_text(name.to_owned()))
}

/// The words for a value that only that parameter has.
#[cfg(feature = "trace")]
pub(crate) fn parameter_value(name: &str, value: &str) -> Option<Message> {
    find("parameter", &[name, value])
}

/// The word for one value of the first of these choices that has it.
#[cfg(feature = "trace")]
pub(crate) fn known_choice(names: &[&str], value: &str) -> Option<Message> {
    names.iter().find_map(|name| find("choice", &[name, value]))
}

/// The same inside a sentence: `noun("kind", "public")` is "a public institution".
#[must_use]
pub fn noun(name: &str, value: &str) -> Message {
    find("noun", &[name, value]).unwrap_or_else(|| choice(name, value))
}

/// A kind of organisation inside a sentence. Rules say it of each partner, so that nothing is searched for.
#[must_use]
pub fn kind(kind: OrganisationKind) -> Message {
    use crate::message as m;
    match kind {
        OrganisationKind::CivilSociety => m::noun_kind_civil_society(),
        OrganisationKind::Public => m::noun_kind_public(),
        OrganisationKind::Private => m::noun_kind_private(),
        OrganisationKind::Individual => m::noun_kind_individual(),
        OrganisationKind::Other => m::noun_kind_other(),
    }
}

/// A kind of cost inside a sentence. Rules say it of each budget line, so that nothing is searched for.
#[must_use]
pub fn category(category: Category) -> Message {
    use crate::message as m;
    match category {
        Category::Allowance => m::noun_category_allowance(),
        Category::Housing => m::noun_category_housing(),
        Category::Insurance => m::noun_category_insurance(),
        Category::Travel => m::noun_category_travel(),
        Category::Activities => m::noun_category_activities(),
        Category::Departure => m::noun_category_departure(),
        Category::PartnerMeeting => m::noun_category_partner_meeting(),
        Category::Training => m::noun_category_training(),
        Category::Administration => m::noun_category_administration(),
        Category::Other => m::noun_category_other(),
    }
}

fn of_field(prefix: &str, path: &FieldPath) -> Option<Message> {
    match path {
        FieldPath::Row(list, _, field) => find(prefix, &[word(*list), field.name]),
        FieldPath::Field(field) => {
            let parts: Vec<&str> = field.name.split('.').filter(|part| *part != "budget").collect();
            find(prefix, &parts)
        }
        _ => None,
    }
}

fn word(list: ListName) -> &'static str {
    match list {
        ListName::Partners => "partners",
        ListName::Rounds => "rounds",
        ListName::Placements => "placements",
        ListName::Lines => "lines",
        ListName::Papers => "papers",
    }
}

/// Finds a message without values by the parts of its key, by the mark of the whole key.
fn find(prefix: &str, parts: &[&str]) -> Option<Message> {
    let mut mark = mark::START;
    for (place, part) in core::iter::once(&prefix).chain(parts).enumerate() {
        for byte in (place > 0).then_some(b'-').into_iter().chain(part.bytes()) {
            let byte = if byte == b'_' { b'-' } else { byte };
            mark = mark::with(mark, byte);
        }
    }
    let found = LABELS.iter().find_map(|(first, marks)| {
        let place = marks.iter().position(|one| *one == mark)?;
        first.checked_add(u16::try_from(place).ok()?)
    });
    let found = Message::bare(found?);
    debug_assert_eq!(
        found.key(),
        [&[prefix], parts].concat().join("-").replace('_', "-"),
        "another name has this mark"
    );
    Some(found)
}
