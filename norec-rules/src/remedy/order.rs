//! Which of several changes is the smallest. The order is ours.

use super::search::text_of;
use norec_core::{Application, Edit, Entry, FieldKind, FieldPath, ListName, Paper, RowId, parse_amount};

/// What is changed, what people find easiest first.
///
/// ```
/// use norec_rules::remedy::Kind;
///
/// assert!(Kind::Amount < Kind::Partner);
/// assert_eq!(Kind::AgeLimit.id(), "age-limit");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The price of one unit of a budget line.
    Amount,
    /// How many people go in a group, or how many units a budget line has.
    Count,
    /// How old the youngest or the oldest is to be.
    AgeLimit,
    /// Something that is planned or done, or is not.
    YesNo,
    /// A paper that must be newer than a day.
    Date,
    /// A paper, whatever its day.
    Paper,
    /// How many months a stay, a round or an agreement lasts.
    Length,
    /// Where a group goes and how, or a new group.
    Placement,
    /// A new partner.
    Partner,
}

impl Kind {
    /// Every kind, in order.
    pub const ALL: [Kind; 9] = [
        Kind::Amount,
        Kind::Count,
        Kind::AgeLimit,
        Kind::YesNo,
        Kind::Date,
        Kind::Paper,
        Kind::Length,
        Kind::Placement,
        Kind::Partner,
    ];

    /// The stable id. No text for people prints it.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Kind::Amount => "amount",
            Kind::Count => "count",
            Kind::AgeLimit => "age-limit",
            Kind::YesNo => "yes-no",
            Kind::Date => "date",
            Kind::Paper => "paper",
            Kind::Length => "length",
            Kind::Placement => "placement",
            Kind::Partner => "partner",
        }
    }
}

/// The kind of one of these edits of an application: of a row that is not there, the kind of the whole row.
fn kind(edit: &Edit, edits: &[Edit], application: &Application) -> Kind {
    if let FieldPath::Row(list, id, _) = edit.path
        && !application.row_ids(list).contains(&id)
    {
        let dated = FieldPath::Row(list, id, &Paper::DATED);
        return match list {
            ListName::Papers if edits.iter().any(|edit| edit.path == dated) => Kind::Date,
            ListName::Papers => Kind::Paper,
            ListName::Partners => Kind::Partner,
            _ => Kind::Placement,
        };
    }
    match edit.path.field().map(|field| field.kind) {
        Some(FieldKind::Amount) => Kind::Amount,
        Some(FieldKind::Count | FieldKind::Quantity) => Kind::Count,
        Some(FieldKind::Years) => Kind::AgeLimit,
        Some(FieldKind::YesNo | FieldKind::Text) => Kind::YesNo,
        Some(FieldKind::Date | FieldKind::YearMonth | FieldKind::Instant) => Kind::Date,
        Some(FieldKind::Months) => Kind::Length,
        _ => Kind::Placement,
    }
}

/// The kind of edits that belong together: the hardest of them.
pub(super) fn kind_of(edits: &[Edit], application: &Application) -> Kind {
    edits.iter().map(|edit| kind(edit, edits, application)).max().unwrap_or(Kind::Partner)
}

/// What a change is compared by before it is assessed: rows touched, kind, relative size in thousandths, path.
pub(super) type Look = (usize, Kind, u128, Option<FieldPath>);

pub(super) fn first_look(edits: &[Edit], application: &Application) -> Look {
    let mut rows: Vec<Option<(ListName, RowId)>> = Vec::new();
    for edit in edits {
        let row = match edit.path {
            FieldPath::Row(list, id, _) => Some((list, id)),
            _ => None,
        };
        // Answers outside rows count one each, as rows do.
        if row.is_none() || !rows.contains(&row) {
            rows.push(row);
        }
    }
    let size = edits.iter().map(size).fold(0, u128::saturating_add);
    (rows.len(), kind_of(edits, application), size, edits.first().map(|edit| edit.path))
}

/// By how much a number changes, in thousandths of what it is.
fn size(edit: &Edit) -> u128 {
    let is_number = matches!(
        edit.path.field().map(|field| field.kind),
        Some(FieldKind::Amount | FieldKind::Quantity | FieldKind::Count | FieldKind::Years | FieldKind::Months)
    );
    let (Some(from), Some(to), true) = (units(&edit.from), units(&edit.to), is_number) else { return 0 };
    from.abs_diff(to).saturating_mul(1000).checked_div(from.unsigned_abs()).unwrap_or_default()
}

/// What stands in a field in ten-thousandths, the finest that can be written.
fn units(entry: &Option<Entry>) -> Option<i128> {
    let number = parse_amount(text_of(entry.as_ref()?)).ok()?.get();
    number.mantissa().checked_mul(10_i128.checked_pow(4_u32.checked_sub(number.scale())?)?)
}
