//! Which questions the form asks, so that the page and the first form as HTML ask the same.

use norec_core::{Field, ListName};

/// Rounds and papers are not asked about yet, and with them what names them.
const UNASKED: [&str; 4] = ["round", "participants", "placement", "coordinator"];

/// The questions of a row, in their order.
pub fn of_row(list: ListName) -> impl Iterator<Item = &'static Field> {
    list.fields().iter().copied().filter(|field| !UNASKED.contains(&field.name))
}
