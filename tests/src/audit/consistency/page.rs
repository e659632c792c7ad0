//! The page of the book.

use super::Report;

/// What was found, as the chapter of the book.
#[must_use]
pub fn page(_report: &Report) -> String {
    String::new()
}
