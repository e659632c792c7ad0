//! Which of several changes is the smallest. The order is ours.

use super::search::text_of;
use norec_core::{Edit, Entry, Field, FieldKind, FieldPath, ListName, Paper, RowId, parse_amount};

/// What is changed, what people find easiest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Amount,
    Count,
    AgeLimit,
    YesNo,
    Date,
    Paper,
    Length,
    Placement,
    Partner,
}

fn kind(edit: &Edit) -> Kind {
    let is = |field: &Field| edit.path.field() == Some(field);
    match (&edit.path, edit.path.field().map(|field| field.kind)) {
        (FieldPath::Row(ListName::Papers, ..), _) if is(&Paper::DATED) => Kind::Date,
        (FieldPath::Row(ListName::Papers, ..), _) => Kind::Paper,
        (FieldPath::Row(ListName::Partners, ..), _) if edit.from.is_none() => Kind::Partner,
        (_, Some(FieldKind::Amount)) => Kind::Amount,
        (_, Some(FieldKind::Count | FieldKind::Quantity)) => Kind::Count,
        (_, Some(FieldKind::Years)) => Kind::AgeLimit,
        (_, Some(FieldKind::YesNo | FieldKind::Text)) => Kind::YesNo,
        (_, Some(FieldKind::Date | FieldKind::YearMonth | FieldKind::Instant)) => Kind::Date,
        (_, Some(FieldKind::Months)) => Kind::Length,
        _ => Kind::Placement,
    }
}

/// What a change is compared by before it is assessed: rows touched, kind, relative size in thousandths, path.
pub(super) type Look = (usize, Kind, u128, Option<FieldPath>);

pub(super) fn first_look(edits: &[Edit]) -> Look {
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
    let kind = edits.iter().map(kind).max().unwrap_or(Kind::Partner);
    let size = edits.iter().map(size).fold(0, u128::saturating_add);
    (rows.len(), kind, size, edits.first().map(|edit| edit.path))
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
