//! The table behind a picture: the same figures for those who would rather read them, or hear them.

use crate::page::Page;
use norec_rules::{Message, message};

/// The table, folded; `hidden` while there is nothing to show.
pub fn behind(page: &mut Page, hidden: bool, table: impl FnOnce(&mut Page)) {
    page.tag("details.ds-details why", |page| {
        page.flag("hidden", hidden);
        page.line("summary", message::show_table());
        page.tag("table.ds-table", table);
    });
}

/// The head of a table: the shape and the name of each column.
pub fn head(page: &mut Page, columns: [(&'static str, Message); 3]) {
    page.tag("thead", |page| {
        page.tag("tr", |page| {
            for (shape, name) in columns {
                page.line(shape, name);
            }
        });
    });
}
