//! Which call a rule is of.

use crate::figures::Deadline;
use crate::message::{self, Message};
use crate::rulebook::{Citation, Rulebook};

/// From which call a rule applies. Norec prints no day on which a rule begins: it is a rule of a call, and the date is
/// that call's deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Applies {
    /// The id of the call.
    pub call: &'static str,
    /// Its title, as the source has it.
    pub title: &'static str,
    /// The deadline of the call; of several readings of it the earliest. None where it is not known.
    pub deadline: Option<Deadline>,
    /// It is an earlier call's, and was not found in the one at hand.
    pub carried: bool,
}

impl Applies {
    /// From which call what is cited in a rulebook applies.
    ///
    /// ```
    /// use norec_rules::explain::Applies;
    /// use norec_rules::rulebook;
    ///
    /// let book = rulebook::get("CALL-26-P2b").unwrap();
    /// let age = Applies::of(&book.rule("age").unwrap().citation, book);
    /// assert_eq!((age.call, age.carried), ("CALL-26-P2b", false));
    /// let round = Applies::of(&book.rule("round").unwrap().citation, book);
    /// assert_eq!((round.call, round.carried), ("CALL-25-CA", true));
    /// ```
    #[must_use]
    pub fn of(citation: &Citation, rulebook: &Rulebook) -> Applies {
        match (citation.carried_from, citation.carried_title) {
            (Some(call), Some(title)) => Applies { call, title, deadline: earlier(call), carried: true },
            _ => Applies { call: rulebook.id, title: rulebook.title, deadline: first(rulebook), carried: false },
        }
    }

    /// The call in words, with its deadline.
    #[must_use]
    pub fn message(&self) -> Message {
        match self.deadline {
            Some(deadline) => message::explain_deadline(self.title, deadline.message()),
            None => message::plain(self.title),
        }
    }
}

fn first(rulebook: &Rulebook) -> Option<Deadline> {
    rulebook.deadlines.first().map(|row| row.value)
}

#[cfg(feature = "embedded")]
fn earlier(call: &str) -> Option<Deadline> {
    crate::rulebook::get(call).and_then(first)
}

/// The browser loads the latest rulebook alone.
#[cfg(not(feature = "embedded"))]
fn earlier(_: &str) -> Option<Deadline> {
    None
}
