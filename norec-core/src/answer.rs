//! What can be said of one field.

/// An answer to one question.
///
/// The last two are the same to a rule; of the last nobody is asked again. In JSON they are a
/// value, `null`, a key left out, and `{"cannot_say": true}`.
///
/// ```
/// use norec_core::Answer;
///
/// let months = Answer::Known(6);
/// assert_eq!(months.known(), Some(&6));
/// assert_eq!(months.map(|m| m * 2), Answer::Known(12));
/// assert!(Answer::<u32>::Unknown.is_unanswered());
/// assert!(Answer::<u32>::CannotSay.is_unanswered());
/// assert!(!Answer::<u32>::Absent.is_unanswered());
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Answer<T> {
    /// The value is known.
    Known(T),
    /// There is none.
    Absent,
    /// Not said yet.
    #[default]
    Unknown,
    /// The applicant could not find out.
    CannotSay,
}

impl<T> Answer<T> {
    /// The value, if it is known.
    pub fn known(&self) -> Option<&T> {
        match self {
            Answer::Known(value) => Some(value),
            _ => None,
        }
    }

    /// Whether the question is still without an answer: unknown, or cannot say.
    pub fn is_unanswered(&self) -> bool {
        matches!(self, Answer::Unknown | Answer::CannotSay)
    }

    /// The same answer with its value changed.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Answer<U> {
        match self {
            Answer::Known(value) => Answer::Known(change(value)),
            Answer::Absent => Answer::Absent,
            Answer::Unknown => Answer::Unknown,
            Answer::CannotSay => Answer::CannotSay,
        }
    }

    /// The same answer, its value borrowed.
    pub fn as_ref(&self) -> Answer<&T> {
        match self {
            Answer::Known(value) => Answer::Known(value),
            Answer::Absent => Answer::Absent,
            Answer::Unknown => Answer::Unknown,
            Answer::CannotSay => Answer::CannotSay,
        }
    }
}

impl<T> From<T> for Answer<T> {
    fn from(value: T) -> Self {
        Answer::Known(value)
    }
}

#[cfg(test)]
mod tests {
    use super::Answer;

    #[test]
    fn only_the_last_two_are_unanswered() {
        let all = [Answer::Known(1), Answer::Absent, Answer::Unknown, Answer::CannotSay];
        assert_eq!(all.map(|answer| answer.is_unanswered()), [false, false, true, true]);
    }

    #[test]
    fn mapping_changes_nothing_but_the_value() {
        assert_eq!(Answer::Known(2).map(|n| n + 1), Answer::Known(3));
        for answer in [Answer::Absent, Answer::Unknown, Answer::CannotSay] {
            assert_eq!(answer.map(|n: i32| n + 1), answer);
        }
    }
}
