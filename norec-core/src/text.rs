//! Text that people write: names and notes.

use std::fmt;

use validator::ValidateLength;

use crate::problem::ProblemKind;

/// Text of 1 to `MAX` characters without space at either end. Names have at most 200 characters,
/// [notes](Note) 2000.
///
/// ```
/// use norec_core::{ProblemKind, Text};
///
/// let name: Text = Text::new("  Helse Bergen HF ")?;
/// assert_eq!(name.as_str(), "Helse Bergen HF");
/// assert_eq!(Text::<200>::new(" "), Err(ProblemKind::Empty));
/// # Ok::<(), ProblemKind>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text<const MAX: u32 = 200>(String);

/// A note to a budget line.
pub type Note = Text<2000>;

impl<const MAX: u32> Text<MAX> {
    /// Takes text, without the space around it.
    ///
    /// # Errors
    /// [`ProblemKind::Empty`] if nothing is left, [`ProblemKind::TooLong`] above the length.
    pub fn new(text: &str) -> Result<Self, ProblemKind> {
        let text = text.trim();
        if !text.validate_length(Some(1), None, None) {
            return Err(ProblemKind::Empty);
        }
        if !text.validate_length(None, Some(u64::from(MAX)), None) {
            return Err(ProblemKind::TooLong { max: MAX });
        }
        Ok(Text(text.to_owned()))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<const MAX: u32> fmt::Display for Text<MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::{Note, Text};
    use crate::problem::ProblemKind;

    #[test]
    fn length_is_counted_in_characters() {
        let name: Result<Text, _> = Text::new(&"ø".repeat(200));
        assert!(name.is_ok());
        let name: Result<Text, _> = Text::new(&"o".repeat(201));
        assert_eq!(name, Err(ProblemKind::TooLong { max: 200 }));
        assert!(Note::new(&"o".repeat(2000)).is_ok());
        assert_eq!(Note::new(&"o".repeat(2001)), Err(ProblemKind::TooLong { max: 2000 }));
    }
}
