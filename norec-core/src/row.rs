//! Rows with ids that stay, and lists that may be open.

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::str::FromStr;

use crate::problem::ProblemKind;

const MAX: usize = 36;

/// The id of a row: 1 to 36 ASCII letters, digits, `-` or `_` (room for a UUID). It is stored
/// inline, so that paths can be copied.
///
/// ```
/// use norec_core::{ProblemKind, RowId};
///
/// let id = RowId::new("p1")?;
/// assert_eq!(id.as_str(), "p1");
/// assert_eq!(RowId::new("p 1"), Err(ProblemKind::BadId));
/// # Ok::<(), ProblemKind>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RowId([u8; MAX]); // INVARIANT: ASCII from the start, then zeros to the end.

impl RowId {
    /// Checks and takes an id.
    ///
    /// # Errors
    /// [`ProblemKind::BadId`] if it is empty, too long or holds another character.
    pub fn new(text: &str) -> Result<RowId, ProblemKind> {
        let usable = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
        if text.is_empty() || !text.bytes().all(usable) {
            return Err(ProblemKind::BadId);
        }
        let mut bytes = [0; MAX];
        bytes.get_mut(..text.len()).ok_or(ProblemKind::BadId)?.copy_from_slice(text.as_bytes());
        Ok(RowId(bytes))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        let end = self.0.iter().position(|&b| b == 0).unwrap_or(MAX);
        let bytes = self.0.get(..end).unwrap_or_default();
        std::str::from_utf8(bytes).unwrap_or_default()
    }
}

impl FromStr for RowId {
    type Err = ProblemKind;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        RowId::new(text)
    }
}

impl fmt::Display for RowId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for RowId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

/// One row of a list. It derefs to its record, so `partner.country` reads as it should.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row<T> {
    /// The id, unique in its list and stable when rows move.
    pub id: RowId,
    /// The record.
    pub value: T,
}

impl<T> Deref for Row<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Row<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

/// Rows, and whether that is all of them. The default is empty and open.
///
/// ```
/// use norec_core::{List, Row, RowId};
///
/// let mut list = List::default();
/// let id = RowId::new("p1")?;
/// list.rows.push(Row { id, value: "Bergen kommune" });
/// assert_eq!(list.get(id).map(|row| row.value), Some("Bergen kommune"));
/// assert!(!list.complete, "more may come until somebody says that this is everyone");
/// # Ok::<(), norec_core::ProblemKind>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List<T> {
    /// The rows said so far.
    pub rows: Vec<Row<T>>,
    /// Whether no more rows will come.
    pub complete: bool,
}

impl<T> List<T> {
    /// The row with this id.
    pub fn get(&self, id: RowId) -> Option<&Row<T>> {
        self.rows.iter().find(|row| row.id == id)
    }

    /// The row with this id, to change.
    pub fn get_mut(&mut self, id: RowId) -> Option<&mut Row<T>> {
        self.rows.iter_mut().find(|row| row.id == id)
    }

    /// The rows in their order.
    pub fn iter(&self) -> std::slice::Iter<'_, Row<T>> {
        self.rows.iter()
    }

    /// How many rows there are so far.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are no rows so far.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

impl<T> Default for List<T> {
    fn default() -> Self {
        List { rows: Vec::new(), complete: false }
    }
}

impl<'a, T> IntoIterator for &'a List<T> {
    type Item = &'a Row<T>;
    type IntoIter = std::slice::Iter<'a, Row<T>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::RowId;
    use crate::problem::ProblemKind;

    #[test]
    fn ids_of_1_to_36_characters_are_kept_as_they_are() {
        let uuid = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
        for id in ["p", "p1", "Helse_Bergen", "-", uuid] {
            assert_eq!(RowId::new(id).map(|id| id.to_string()), Ok(id.to_owned()));
        }
    }

    #[test]
    fn other_ids_are_refused() {
        let long = "3fa85f64-5717-4562-b3fc-2c963f66afa6x";
        for id in ["", " p1", "p.1", "p]", "ø", "p\0", long] {
            assert_eq!(RowId::new(id), Err(ProblemKind::BadId), "{id:?}");
        }
    }

    #[test]
    fn ids_are_ordered_as_text() {
        assert!(RowId::new("p").ok() < RowId::new("p1").ok());
        assert!(RowId::new("p1").ok() < RowId::new("p2").ok());
        assert!(RowId::new("p10").ok() < RowId::new("p2").ok());
    }
}
